/** Text from a document may hold line breaks and control characters; a terminal must not obey those. */
export const oneLine = (text: string): string => text.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ');
