/** Quotations and whom they are given to. `quotes` lists [beginning of the words, speaker or null]; all text is invented. */
export type QuoteCase = {
  readonly text: string;
  readonly quotes: readonly (readonly [begins: string, speaker: string | null])[];
  readonly why: string;
};

/** Lines that open with a dash. */
export const DIALOGUE: readonly QuoteCase[] = [
  {
    text: 'Anh Vàng Mí Sính lên nương. Mẹ anh, bà Sùng Thị Máy, bảo:\n– Đi sớm kẻo nắng đấy!\n– Vâng, con đi ngay đây! – Sính đáp.\n- Xã cho nhà tôi con bò giống - bà Máy kể.',
    quotes: [
      ['Đi sớm', 'Sùng Thị Máy'],
      ['Vâng, con', 'Vàng Mí Sính'],
      ['Xã cho', 'Sùng Thị Máy'],
    ],
    why: 'lines of dialogue without quotation marks, by the line above or by what stands behind a second dash',
  },
  {
    text: 'Ông Lò Văn Pản cho biết xã đạt các kết quả sau:\n- Trồng mới 20 ha cây quế.\n- Ông Lò Văn Pản - Bí thư Đảng ủy phát biểu.\n- Đường vào bản - dự án của xã.',
    quotes: [],
    why: 'items of a list are no dialogue',
  },
];

export const SPEECH: readonly QuoteCase[] = [
  {
    text: 'Bệnh nhân Lò Văn Pản đã tỉnh. “Nhà tôi mừng lắm, cảm ơn bác sĩ”, bà Quàng Thị Sươi (vợ ông Pản) nói.',
    quotes: [['Nhà tôi mừng', 'Quàng Thị Sươi']],
    why: 'whose wife she is stands between her name and the verb',
  },
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
    text: '- Ông Phan Đình Tuệ, Chủ tịch UBND xã: “Cái khó nhất là vốn đối ứng của dân”.',
    quotes: [['Cái khó nhất', 'Phan Đình Tuệ']],
    why: 'name, post, colon, no verb',
  },
  {
    text: 'Bà Lý Thị Khé vui ra mặt: “Tết này nhà có điện rồi”.',
    quotes: [['Tết này', 'Lý Thị Khé']],
    why: 'a verb that no table knows',
  },
  {
    text: '“Chỉ cần 30 phút là có kết quả”, theo lời chị Ngô Thị Hạnh, người dân phường Hạc Thành.',
    quotes: [['Chỉ cần', 'Ngô Thị Hạnh']],
    why: '"theo lời" behind the quote',
  },
  {
    text: '“Bà con cứ yên tâm sản xuất”, Trung tá Mùa A Nắng động viên.',
    quotes: [['Bà con cứ', 'Mùa A Nắng']],
    why: 'a rank before the name',
  },
  {
    text: '“Con trâu giờ không còn là đầu cơ nghiệp nữa”, già làng A Blong vừa cười vừa nói.',
    quotes: [['Con trâu', 'A Blong']],
    why: 'an elder with a name of two words',
  },
  {
    text: 'Anh Páo kể: “Hồi đó tôi đi bộ hai ngày mới tới chợ”. Anh Giàng A Páo là trưởng bản.',
    quotes: [['Hồi đó', 'Giàng A Páo']],
    why: 'the short name first',
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
    ['Hội trường treo câu: “Dân là gốc của mọi việc làm”.', 'words on a wall'],
    ['Với chủ đề: “Đoàn kết - Dân chủ - Kỷ cương - Phát triển”, Đại hội đề ra 5 khâu đột phá.', 'a motto'],
    ['Mô hình “3 không” được nhân rộng.', 'a name of two words'],
    ['Hội thi “Nông dân đua tài” thu hút 12 đội.', 'a contest'],
    ['“Một dấu mở không có dấu đóng, ông Lê Văn An nói.\nĐoạn sau.', 'a mark without its partner'],
  ].map(([text = '', why = '']) => ({ text, quotes: [], why })),
];
