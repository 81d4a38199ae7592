/** Quotations and whom they are given to. `quotes` lists [beginning of the words, speaker or null]; all text is invented. */
export type QuoteCase = {
  readonly text: string;
  readonly quotes: readonly (readonly [begins: string, speaker: string | null])[];
  readonly why: string;
};

export const SPEECH: readonly QuoteCase[] = [
  {
    text: '“Có đường mới, xe vào tận rẫy mua cà phê”, ông Y Blem Niê, Trưởng buôn Ea Tul chia sẻ.',
    quotes: [['Có đường mới', 'Y Blem Niê']],
    why: 'speaker behind the quote',
  },
  {
    text: 'Bà Đinh Thị Phước nghẹn ngào: “Nhờ bộ đội mà nhà tôi kịp dời lên cao”.',
    quotes: [['Nhờ bộ đội', 'Đinh Thị Phước']],
    why: 'speaker before a colon',
  },
  {
    text: 'Ông Lò Văn Hạc, Trưởng bản Nậm Ún hiến 300m2 đất. “Đất này để dành cho con cháu đi học”, ông nói.',
    quotes: [['Đất này', 'Lò Văn Hạc']],
    why: 'a pronoun points to the sentence before',
  },
  {
    text: 'Ông Tô Văn Bảy và chị Lê Thị Mơ cùng làm homestay. “Khách thích nhất là món cá nướng”, chị kể.',
    quotes: [['Khách thích', 'Lê Thị Mơ']],
    why: 'the pronoun fits only the woman',
  },
  {
    text: 'Phát biểu kết luận, đồng chí Hà Sĩ Quyền nêu rõ: “Phải làm đúng “6 rõ”: rõ người, rõ việc, rõ thời gian”.',
    quotes: [['Phải làm đúng “6 rõ”', 'Hà Sĩ Quyền']],
    why: 'quotation marks inside a quote',
  },
  {
    text: '"Giá lúa năm nay khá hơn năm ngoái", anh Danh Thươl cho biết.',
    quotes: [['Giá lúa', 'Danh Thươl']],
    why: 'straight quotation marks',
  },
  {
    text: '“Bà con rất mừng vì có cầu mới”, một người dân nói.',
    quotes: [['Bà con rất mừng', null]],
    why: 'nobody is named',
  },
];

export const NO_SPEECH: readonly QuoteCase[] = [
  ...[
    [
      'Trên 90% khu dân cư đạt danh hiệu “Khu dân cư văn hóa tiêu biểu”, đồng chí Lê Văn An cho biết.',
      'a title inside a sentence',
    ],
    ['Xã phát động phong trào: “Toàn dân chung tay bảo vệ môi trường”.', 'a movement after a colon'],
    ['Với chủ đề: “Đoàn kết - Dân chủ - Kỷ cương - Phát triển”, Đại hội đề ra 5 khâu đột phá.', 'a motto'],
    ['Mô hình “3 không” được nhân rộng.', 'a name of two words'],
    ['Hội thi “Nông dân đua tài” thu hút 12 đội.', 'a contest'],
    ['“Một dấu mở không có dấu đóng, ông Lê Văn An nói.\nĐoạn sau.', 'a mark without its partner'],
  ].map(([text = '', why = '']) => ({ text, quotes: [], why })),
];
