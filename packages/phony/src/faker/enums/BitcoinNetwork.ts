/** Where a Bitcoin address is good. */
export enum BitcoinNetwork {
  Mainnet = 'mainnet',
  /** Where coins are worth nothing. */
  Testnet = 'testnet',
}
export type BitcoinNetworkType = `${BitcoinNetwork}`;
