import {
  createHash,
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  sign,
  verify,
} from 'node:crypto';

/** A pair of Ed25519 keys (RFC 8032) as PEM: the private one stays where archives are made, the public one is given away. */
export function newKeys(): { privateKey: string; publicKey: string } {
  return generateKeyPairSync('ed25519', {
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
    publicKeyEncoding: { type: 'spki', format: 'pem' },
  });
}

/** The 64 bytes that say that who has the private key has seen exactly these bytes. The same every time. */
export const signatureOf = (bytes: Uint8Array, privateKey: string): Buffer =>
  sign(null, bytes, createPrivateKey(privateKey));

/** False also where the key is none. */
export function isSigned(bytes: Uint8Array, signature: Uint8Array, publicKey: string): boolean {
  try {
    return verify(null, bytes, createPublicKey(publicKey), signature);
  } catch {
    return false;
  }
}

/** How people compare public keys: SHA-256 of the key's DER form, hexadecimal, in groups of four. */
export function fingerprint(publicKey: string): string {
  const der = createPublicKey(publicKey).export({ type: 'spki', format: 'der' });
  const hex = createHash('sha256').update(der).digest('hex');
  return hex.replace(/(.{4})(?=.)/g, '$1 ');
}
