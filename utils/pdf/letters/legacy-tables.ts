/** Encodings of before Unicode, in which PDFs of offices kept their text until about 2010. */
export type LegacyEncoding = 'tcvn3' | 'vni' | 'viscii';

/**
 * TCVN 5712:1993, characters 0xA1 to 0xFF (fonts ".VnTime", ".VnArial"): one character a letter. Source: the charmap TCVN5712-1 of the GNU C
 * library. Fonts whose name ends in "H" draw small letters as capitals.
 */
export const TCVN3_FROM_A1 =
  'ĂÂÊÔƠƯĐăâêôơưđẰ\u0300\u0309\u0303\u0301\u0323àảãáạẲằẳẵắẴẮẦẨẪẤỀặầẩẫấậèỂẻẽéẹềểễếệìỉỄẾỒĩíịòỔỏõóọồổỗốộờởỡớợùỖủũúụừửữứựỳỷỹýỵỐ';

/**
 * VISCII 1.1 (RFC 1456), characters 0xA1 to 0xFF: one character a letter, both cases. Source: the charmap VISCII of the GNU C library. Its other
 * capitals lie where no font of Windows has letters (0x80 to 0x9F), and come as quotation marks and the like.
 */
export const VISCII_FROM_A1 =
  'ắằặấầẩậẽẹếềểễệốồổỗỠƠộờởịỰỨỪỬơớƯÀÁÂÃẢĂẳẵÈÉÊẺÌÍĨỳĐứÒÓÔạỷừửÙÚỹỵÝỡưàáâãảăữẫèéêẻìíĩỉđựòóôõỏọụùúũủýợỮ';

/**
 * VNI for Windows (fonts "VNI-Times", "VNI-Helve"): a letter, then a character for its marks. Source: VNI's own table as the programs of that
 * time published it. These stand behind a, e, o, u, y and behind "ô" (ơ) and "ö" (ư).
 */
export const VNI_MARKS: Readonly<Record<string, string>> = {
  ù: '\u0301',
  ø: '\u0300',
  û: '\u0309',
  õ: '\u0303',
  ï: '\u0323',
  â: '\u0302',
  á: '\u0302\u0301',
  à: '\u0302\u0300',
  å: '\u0302\u0309',
  ã: '\u0302\u0303',
  ä: '\u0302\u0323',
  ê: '\u0306',
  é: '\u0306\u0301',
  è: '\u0306\u0300',
  ú: '\u0306\u0309',
  ü: '\u0306\u0303',
  ë: '\u0306\u0323',
};

/** VNI's letters that are one character. */
export const VNI_LETTERS: Readonly<Record<string, string>> = {
  ô: 'ơ',
  ö: 'ư',
  ñ: 'đ',
  í: 'í',
  ì: 'ì',
  æ: 'ỉ',
  ó: 'ĩ',
  ò: 'ị',
  î: 'ỵ',
};
