/** Check digits (校验码) of numbers of persons; digits come as their values. */

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

/** The check character X counts ten. */
export const CHECK_X = 10;

/**
 * Value of the check character of a resident identity number, from its first seventeen digits.
 *
 * @source GB 11643-1999, ISO 7064 MOD 11-2
 */
export function identityCheckValue(digits: Uint8Array): number {
  let sum = 0;
  for (let index = 0; index < WEIGHTS.length; index++) sum += (WEIGHTS[index] as number) * (digits[index] as number);
  return (12 - (sum % 11)) % 11;
}

/**
 * Whether the digits of a bank card add up.
 *
 * @source ISO/IEC 7812-1, Luhn
 */
export function passesLuhn(digits: Uint8Array, length: number): boolean {
  let sum = 0;
  for (let index = length - 1, double = false; index >= 0; index--, double = !double) {
    const digit = digits[index] as number;
    sum += double ? (digit > 4 ? digit * 2 - 9 : digit * 2) : digit;
  }
  return sum % 10 === 0;
}

const VEHICLE_WEIGHTS = [8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2];
const VEHICLE_VALUES = '0123456789.ABCDEFGH..JKLMN.P.R..STUVWXYZ';

/**
 * Whether the ninth character of a vehicle identification number fits the others.
 *
 * @source GB 16735
 */
export function passesVehicleCheck(characters: string): boolean {
  let sum = 0;
  for (const [index, weight] of VEHICLE_WEIGHTS.entries()) {
    sum += weight * (VEHICLE_VALUES.indexOf(characters[index] as string) % 10);
  }
  const check = sum % 11;
  return characters[8] === (check === 10 ? 'X' : String(check));
}

/**
 * Whether the fifteen digits are an old business registration number, which an old identity number must not be taken for.
 *
 * @source GS 15-2006, MOD 11,10
 */
export function passesRegistrationCheck(digits: string): boolean {
  let carry = 10;
  for (let index = 0; index < 14; index++) {
    const sum = (carry + digits.charCodeAt(index) - 0x30) % 10;
    carry = ((sum === 0 ? 10 : sum) * 2) % 11;
  }
  return (carry + digits.charCodeAt(14) - 0x30) % 10 === 1;
}
