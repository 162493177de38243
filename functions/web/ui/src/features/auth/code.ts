/** What was typed or pasted as a code: digits only, six at most. "123 456" and "123-456" are fine. */
export const onlyDigits = (text: string): string => text.replace(/\D/g, '').slice(0, 6);

export const isComplete = (code: string): boolean => /^\d{6}$/.test(code);
