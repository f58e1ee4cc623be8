import { createHash } from "node:crypto";

const alphabet = "abcdefghijklmnopqrstuvwxyz234567"; // RFC 4648 base 32, lower case

/** The SHA-256 of a string's UTF-8 bytes or of bytes, in hexadecimal. */
export function sha256(content: string | Uint8Array): string {
  return createHash("sha256").update(content).digest("hex");
}

/** A short name made from content: the first `length` base-32 characters of its SHA-256 (5 bits each). */
export function shortHash(content: string, length = 10): string {
  const digest = createHash("sha256").update(content).digest();
  let name = "";
  for (let bit = 0; name.length < length; bit += 5) {
    const pair = ((digest[bit >> 3] ?? 0) << 8) | (digest[(bit >> 3) + 1] ?? 0);
    name += alphabet[(pair >> (11 - (bit & 7))) & 31];
  }
  return name;
}
