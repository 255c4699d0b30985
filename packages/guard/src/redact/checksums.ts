/** Luhn's check over decimal digits (ISO/IEC 7812-1). */
export function isLuhn(digits: string): boolean {
  let sum = 0;
  for (let index = 0; index < digits.length; index += 1) {
    let digit = digits.charCodeAt(digits.length - 1 - index) - 48;
    if (index % 2 === 1) {
      digit *= 2;
      if (digit > 9) digit -= 9;
    }
    sum += digit;
  }
  return digits.length > 0 && sum % 10 === 0;
}

/** The mod-97 check of an IBAN without spaces (ISO 13616). */
export function isIban(iban: string): boolean {
  if (!/^[a-z]{2}\d{2}[a-z0-9]{10,30}$/i.test(iban)) return false;
  const moved = iban.slice(4) + iban.slice(0, 4);
  let rest = 0;
  for (const character of moved.toUpperCase()) {
    const value = Number.parseInt(character, 36);
    rest = (value > 9 ? rest * 100 + value : rest * 10 + value) % 97;
  }
  return rest === 1;
}

/** A routing number of the American Bankers Association: nine digits with weights 3, 7, 1. */
export function isAba(digits: string): boolean {
  if (!/^(?:0\d|1[0-2]|2[1-9]|3[0-2]|6[1-9]|7[0-2]|80)\d{7}$/.test(digits)) return false;
  let sum = 0;
  for (let index = 0; index < 9; index += 1)
    sum += Number(digits[index]) * (index % 3 === 0 ? 3 : index % 3 === 1 ? 7 : 1);
  return sum % 10 === 0;
}

/** A National Provider Identifier of the United States: Luhn's check over the number with 80840 before it. */
export function isNpi(digits: string): boolean {
  return /^[12]\d{9}$/.test(digits) && isLuhn(`80840${digits}`);
}
