const ENGLISH = /(?<!\p{L})(?:the|and|for|with|that|this|are|from|your|you|which|to|an|a|of|used)(?!\p{L})/iu;
const DUTCH =
  /(?<!\p{L})(?:de|het|een|van|die|dat|voor|met|en|op|te|wordt|zijn|door|aan|bij|waar\p{L}*|niet|om)(?!\p{L})/iu;

/** Whether a text without a language tag has English words of the most usual kind and no Dutch ones. */
export const isEnglish = (text: string): boolean => ENGLISH.test(text) && !DUTCH.test(text);
