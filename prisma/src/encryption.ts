import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto';

const NONCE = 12;
const TAG = 16;

export interface Encrypted {
  /** Nonce, tag and ciphertext. */
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly keyId: string;
}

export interface Encryption {
  /** `place` is bound to the text: moved to another row it cannot be read. */
  encrypt(text: string, place: string): Encrypted;
  /** @throws when it was encrypted with another key, for another place, or was changed. */
  decrypt(encrypted: Encrypted, place: string): string;
}

/**
 * AES-256-GCM.
 * @param encryptionKey 32 bytes in base64, as `openssl rand -base64 32` gives them.
 * @throws when it is anything else.
 */
export function openEncryption(encryptionKey: string): Encryption {
  const key = Buffer.from(encryptionKey, 'base64');
  if (key.length !== 32) throw new Error('the encryption key is not 32 bytes in base64');
  const ownId = createHash('sha256').update('key id').update(key).digest('hex').slice(0, 16);
  return {
    encrypt(text, place) {
      const nonce = randomBytes(NONCE);
      const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(place));
      const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
      return { bytes: new Uint8Array(Buffer.concat([nonce, cipher.getAuthTag(), body])), keyId: ownId };
    },
    decrypt({ bytes, keyId }, place) {
      if (keyId !== ownId)
        throw new Error(`encrypted with key ${keyId}, but the key that was given is ${ownId}`);
      const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, NONCE))
        .setAAD(Buffer.from(place))
        .setAuthTag(bytes.subarray(NONCE, NONCE + TAG));
      return Buffer.concat([decipher.update(bytes.subarray(NONCE + TAG)), decipher.final()]).toString('utf8');
    },
  };
}
