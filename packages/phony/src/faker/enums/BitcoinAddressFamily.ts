/** What a Bitcoin address is made of. */
export enum BitcoinAddressFamily {
  /** The hash of a public key, in base 58. */
  Legacy = 'legacy',
  /** The hash of a script (BIP 16), as wallets wrapped witness programs at first, in base 58. */
  Segwit = 'segwit',
  /** A witness program with the hash of a public key (BIP 173). */
  Bech32 = 'bech32',
  /** A witness program with a public key (BIP 341, 350). */
  Taproot = 'taproot',
}
export type BitcoinAddressFamilyType = `${BitcoinAddressFamily}`;
