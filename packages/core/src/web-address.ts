/** An http or https address, or one on the same site; never another scheme, such as one that runs a script. */
export const WEB_ADDRESS = /^(?:https?:\/\/[^\s]+|(?![a-z][a-z0-9+.-]*:)(?!\/\/)[^\s]+)$/i;

/** True for an address that a link may lead to. */
export function isWebAddress(text: string): boolean {
  return WEB_ADDRESS.test(text);
}
