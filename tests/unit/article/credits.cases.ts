/** A caption as printed → its words and who took the picture. */
export const captionCases: readonly {
  readonly printed: string;
  readonly caption: string | null;
  readonly credit: string | null;
  readonly why: string;
}[] = [
  {
    printed: 'Ruộng bậc thang mùa nước đổ. Ảnh: Mai Anh',
    caption: 'Ruộng bậc thang mùa nước đổ.',
    credit: 'Mai Anh',
    why: 'usual',
  },
  {
    printed: 'Phiên chợ những năm tám mươi. Ảnh Tư liệu.',
    caption: 'Phiên chợ những năm tám mươi.',
    credit: 'Tư liệu',
    why: 'an archive, without a colon',
  },
  {
    printed: 'Phiên chợ những năm tám mươi (Ảnh tư liệu).',
    caption: 'Phiên chợ những năm tám mươi',
    credit: null,
    why: 'of what kind it is, and nobody',
  },
  {
    printed: 'Ruộng bậc thang. Ảnh: Mai Anh.',
    caption: 'Ruộng bậc thang.',
    credit: 'Mai Anh',
    why: 'point after the name',
  },
  {
    printed: 'Ruộng bậc thang - Ảnh: H.T.N.',
    caption: 'Ruộng bậc thang',
    credit: 'H.T.N.',
    why: 'dash; initials keep their point',
  },
  { printed: 'Ruộng bậc thang (Ảnh: Mai Anh)', caption: 'Ruộng bậc thang', credit: 'Mai Anh', why: 'brackets' },
  {
    printed: 'Ruộng bậc thang (Ảnh: Mai Anh).',
    caption: 'Ruộng bậc thang',
    credit: 'Mai Anh',
    why: 'brackets and point',
  },
  { printed: 'Ruộng bậc thang. ẢNH: MAI ANH', caption: 'Ruộng bậc thang.', credit: 'MAI ANH', why: 'capitals' },
  {
    printed: 'Tàu dầu cập cảng. Ảnh: Mai Anh/TTXVN',
    caption: 'Tàu dầu cập cảng.',
    credit: 'Mai Anh/TTXVN',
    why: 'agency',
  },
  {
    printed: 'Chợ phiên (Ảnh minh họa: Mai Anh)',
    caption: 'Chợ phiên',
    credit: 'Mai Anh',
    why: 'illustration by name',
  },
  { printed: 'Chợ phiên (Ảnh minh họa)', caption: 'Chợ phiên', credit: null, why: 'illustration by nobody' },
  { printed: 'Ảnh: CTV', caption: null, credit: 'CTV', why: 'credit alone' },
  {
    printed: 'Trong ảnh: Bà con xã Bản Phố thu hoạch mận',
    caption: 'Trong ảnh: Bà con xã Bản Phố thu hoạch mận',
    credit: null,
    why: '"Trong ảnh" goes on with the caption',
  },
  { printed: 'Bà con thu hoạch mận.', caption: 'Bà con thu hoạch mận.', credit: null, why: 'no credit' },
  { printed: 'Ruộng bậc thang. Ảnh Mai Anh.', caption: 'Ruộng bậc thang.', credit: 'Mai Anh', why: 'no colon' },
  { printed: 'Ruộng bậc thang (Ảnh CTV)', caption: 'Ruộng bậc thang', credit: 'CTV', why: 'no colon, in brackets' },
  {
    printed: 'Ruộng bậc thang. Ảnh trên cao',
    caption: 'Ruộng bậc thang. Ảnh trên cao',
    credit: null,
    why: 'words that are no name go on with the caption',
  },
  { printed: 'Triển lãm Ảnh Việt Nam', caption: 'Triển lãm Ảnh Việt Nam', credit: null, why: 'no sign before it' },
  { printed: 'Ảnh minh họa (Nguồn: Internet)', caption: null, credit: 'Internet', why: 'an illustration says nothing' },
];
