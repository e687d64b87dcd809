/** Blocks of IPv4 addresses that are kept for something. */
export enum IPv4Network {
  /** All of them, `0.0.0.0/0`. */
  Any = 'any',
  /** The machine itself, `127.0.0.0/8`: RFC 1122. */
  Loopback = 'loopback',
  /** Private networks, `10.0.0.0/8`: RFC 1918. */
  PrivateA = 'private-a',
  /** Private networks, `172.16.0.0/12`: RFC 1918. */
  PrivateB = 'private-b',
  /** Private networks, `192.168.0.0/16`: RFC 1918. */
  PrivateC = 'private-c',
  /** Documentation, `192.0.2.0/24`: RFC 5737. */
  TestNet1 = 'test-net-1',
  /** Documentation, `198.51.100.0/24`: RFC 5737. */
  TestNet2 = 'test-net-2',
  /** Documentation, `203.0.113.0/24`: RFC 5737. */
  TestNet3 = 'test-net-3',
  /** One link, `169.254.0.0/16`: RFC 3927. */
  LinkLocal = 'link-local',
  /** Groups, `224.0.0.0/4`: RFC 5771. */
  Multicast = 'multicast',
}
export type IPv4NetworkType = `${IPv4Network}`;
