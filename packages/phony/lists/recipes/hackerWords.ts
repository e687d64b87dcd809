import type { Recipe, TextList } from '../Recipe.ts';

const ABBREVIATIONS = `ACL AES API ARP ASCII AST BGP BIOS BSON CDN CI CIDR CLI CORS CPU CRC CRDT CRUD CSP CSRF CSS CSV DDL DHCP DMA DNS DOM DSL ECC EOF FIFO FPGA FPU FTP GC GPU GRPC GUI HMAC HSTS HTML HTTP IDE IMAP IP IPC ISO JDBC JIT JPEG JSON JSONL
  JVM JWT LDAP LIFO LRU LSP MAC MIME MMU MQTT MTU NAT NFS NPM NTP NUMA NVME OAUTH OCR ORM OTP PCI PDF PID PKI PNG POSIX QUIC RAID RAM RBAC REPL REST RFC RGB RPC RSA RSS RTT SCSI SDK SHA SIMD SLA SMTP SNMP SOAP SPF SQL SRAM SSD SSH SSL SSO SVG
  TCP TLB TLS TOML TTL TTY UDP UEFI UI URI URL USB UTF UTXO UUID VLAN VM VPN WAL WASM WSDL XML XSLT YAML`;

const ADJECTIVES = `append-only asynchronous atomic auxiliary back-end binary bare-metal bitwise black-box branchless buffered byte-aligned cached cache-friendly circular client-side cloud-native cold-started column-oriented compiled concurrent content-addressed
  copy-on-write cross-platform declarative deterministic digital distributed dynamic eager edge-cached embedded encrypted ephemeral event-driven eventually-consistent fault-tolerant front-end full-stack garbage-collected headless hot-swapped idempotent
  immutable in-memory incremental just-in-time lazy legacy lock-free low-latency low-level memory-mapped mobile modular multi-tenant multi-threaded mutable neural nested non-blocking open-source optical opaque optimistic parallel peer-to-peer persistent primary
  reactive read-only recursive redundant relational replicated reentrant round-robin sandboxed server-side serverless sharded signed single-threaded stateful stateless static streaming strongly-typed synthetic tail-recursive thread-safe transactional
  type-safe undocumented unsigned user-defined vectorized versioned virtual wireless write-ahead zero-copy`;

const NOUNS = `adapter algorithm allocator alias array assertion authenticator back-end bandwidth batch binding bitmap branch breakpoint broker buffer bug build bus bytecode cache callback capacitor certificate checkpoint checksum circuit client closure cluster codec commit
  compiler config container context cookie coroutine cron cursor daemon dashboard database dataset deadlock debugger decoder dependency deployment diff directory driver encoder endpoint enum event exception executor exploit fallback feature-flag feed fiber file firewall firmware flag
  fork framework frame front-end function garbage-collector gateway generator handler handshake hash hash-table heap hook hotfix hypervisor index instance integer interface interpreter interrupt iterator journal kernel key keyboard lambda latency lexer library linker linter listener
  loader lock log loop macro matrix memory merge message microservice middleware migration mirror mock model module monitor mutex namespace node object opcode orchestrator packet panel parser partition patch payload pipeline pixel plugin pointer pool port process processor profiler program
  promise protocol proxy query queue race-condition reader record reducer refactoring register registry regression release renderer replica repository request resolver response retry rollback router runtime sandbox scheduler schema script semaphore sensor serializer server session shader shard
  shell signal singleton snapshot socket stack stack-trace stream string struct subnet symbol syscall system table tag task template terminal test thread throughput timeout token trace transaction transistor tree trigger tuple type variable vector version watcher webhook widget worker wrapper`;

const VERBS = `align allocate annotate append archive authenticate back-up backport batch benchmark bisect boot bootstrap branch bridge broadcast buffer build bundle bypass cache calculate checksum clone commit compile compress connect containerize copy debounce debug decode decompile decrypt
  deploy deprecate dereference deserialize diff disassemble download dump emulate encode encrypt escape evict execute export fetch flush fork format fuzz generate hack hash hotfix import index initialize inject inline input install instantiate instrument interpolate invalidate inspect iterate
  join lint listen load lock log map memoize merge migrate minify mirror mock monitor mount multiplex mutate navigate normalize optimize orchestrate override overwrite pack page paginate parallelize parse partition patch ping pipe poll prefetch process profile program prune
  publish pull push quantify query queue read rebase reboot recompile recover redirect refactor reformat refresh register release render replicate reset resolve restart restore retry revert roll-back rotate route run sample sandbox sanitize scan schedule serialize shard ship sign simulate
  sort spawn split squash stash stream stub subscribe swap synchronize synthesize tag test throttle tokenize trace transcode transform transmit transpile traverse truncate tunnel unit-test unlock unpack unwrap upgrade upload validate vectorize verify version virtualize wrap write zip`;

const ING_VERBS = `aligning allocating appending authenticating backing-up benchmarking bisecting booting bootstrapping branching broadcasting buffering building bundling bypassing caching calculating cloning committing compiling compressing connecting containerizing copying debouncing debugging decoding
  decrypting deploying deprecating dereferencing deserializing diffing downloading emulating encoding encrypting escaping evicting executing exporting fetching flushing forking formatting fuzzing generating hacking hashing importing indexing initializing injecting inlining installing instantiating
  instrumenting interpolating invalidating inspecting iterating joining linting loading locking logging mapping memoizing merging migrating minifying mirroring mocking monitoring multiplexing mutating navigating normalizing optimizing orchestrating overriding overwriting packing paginating parallelizing parsing
  partitioning patching pinging piping polling prefetching processing profiling programming pruning publishing pulling pushing quantifying querying queueing reading rebasing rebooting recompiling redirecting refactoring refreshing releasing rendering replicating resetting resolving restarting restoring
  retrying reverting rolling-back rotating routing running sampling sandboxing sanitizing scanning scheduling serializing sharding shipping signing simulating sorting spawning splitting squashing streaming stubbing subscribing swapping synchronizing synthesizing tagging testing throttling tokenizing tracing transcoding
  transforming transmitting transpiling traversing truncating tunneling unit-testing unlocking unpacking unwrapping upgrading uploading validating vectorizing verifying versioning virtualizing wrapping writing zipping`;

/** The words of programmers. */
export const recipe: Recipe = {
  sources: ['own'],
  make() {
    const list = (what: string, words: string): TextList => ({
      about: `${what} that programmers use, written down by the contributors.`,
      // Words of several parts stand with hyphens above, as the lists are split at white space.
      rows: words.split(/\s+/).map((word) => SPACED[word] ?? word),
    });
    return {
      hackerAbbreviations: list('Abbreviations', ABBREVIATIONS),
      hackerAdjectives: list('Adjectives', ADJECTIVES),
      hackerNouns: list('Nouns', NOUNS),
      hackerVerbs: list('Verbs', VERBS),
      hackerIngVerbs: list('Verbs in their -ing form', ING_VERBS),
    };
  },
};

const SPACED: Record<string, string> = {
  'back-up': 'back up',
  'backing-up': 'backing up',
  'eventually-consistent': 'eventually consistent',
  'feature-flag': 'feature flag',
  'garbage-collector': 'garbage collector',
  GRPC: 'gRPC',
  'hash-table': 'hash table',
  NPM: 'npm',
  NVME: 'NVMe',
  OAUTH: 'OAuth',
  'race-condition': 'race condition',
  'roll-back': 'roll back',
  'rolling-back': 'rolling back',
  'stack-trace': 'stack trace',
  'strongly-typed': 'strongly typed',
};
