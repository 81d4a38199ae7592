/** How portals of communes, departments and old print views print a story: odd labels, files, tools, lines without a mark between. */
import { document, FOREIGN, foot, inTag, list, type SystemPage, top, WOOD, w1, w2, w3, w4, w5, wood } from './story';

const HOST = 'https://nahin.laocai.example';
const bare = { lead: null } as const;
const head = `<h1>${WOOD.title}</h1><div class="m">16/04/2025 14:35</div>`;
const signed = (line: string) => `<p style="text-align:right">${line}</p>`;
const page = (inside: string) => document(`${top}<div class="n">${inside}</div>${list}${foot}`);

export const offices: readonly SystemPage[] = [
  {
    name: 'captions with the label others give to who took the picture, the writer with her office behind a comma',
    url: `${HOST}/tin/ban-na-hin-giu-rung-vau-331.html`,
    html: page(
      `${head}<div class="nd"><p>${w1}</p><p style="text-align:center"><img src="/a.jpg"></p><p style="text-align:center"><em>Ảnh: ${WOOD.caption}</em></p><p>${w2}</p><p>${w3}</p><p style="text-align:center"><img src="/b.jpg"></p><p style="text-align:center"><em>Ảnh: ${WOOD.second}</em></p><p>${w4}</p><p>${w5}</p>${signed(`<em>${WOOD.writer}, Phòng VH-XH</em>`)}</div>`,
    ),
    expected: wood({ ...bare, captions: [WOOD.caption, WOOD.second], credits: [] }),
    hasNot: ['Ảnh:'],
  },
  {
    name: 'such a label before who took the picture is none of a caption',
    url: `${HOST}/tin/ban-na-hin-giu-rung-vau-332.html`,
    html: page(
      `${head}<div class="nd"><p>${w1}</p><p style="text-align:center"><img src="/a.jpg"></p><p style="text-align:center"><em>Ảnh: Cổng thông tin điện tử xã</em></p><p>${w2}</p><p>${w3}</p><p style="text-align:center"><img src="/b.jpg"></p><p style="text-align:center"><em>Ảnh: hợp tác xã Nà Hin cung cấp</em></p><p>${w4}</p><p>${w5}</p>${signed(`<b>${WOOD.writer}</b>`)}</div>`,
    ),
    expected: wood({ ...bare, captions: [], credits: ['Cổng thông tin điện tử xã', 'hợp tác xã Nà Hin cung cấp'] }),
  },
  {
    name: 'print view: two writers in capitals, day and hour in one line, nothing between the last name and the day',
    url: `${HOST}/print/334.html`,
    html: `<!DOCTYPE html><html><head><meta charset="utf-8"><title>${WOOD.title}</title></head><body><div><a href="javascript:window.print()">In trang</a> | <a href="javascript:window.close()">Đóng</a></div><div><p>Kinh tế</p><h1>${WOOD.title}</h1><p>GIÀNG THU HÀ - LÝ DÍN 16/04/2025 14:35</p><p><b>${WOOD.lead}</b></p>${inTag(WOOD.paragraphs)}</div></body></html>`,
    expected: wood({ byline: 'GIÀNG THU HÀ, LÝ DÍN' }),
    hasNot: ['14:35', 'In trang'],
  },
  {
    name: 'a weekday in capitals beside the name, and one behind it',
    url: `${HOST}/tin/ban-na-hin-giu-rung-vau-338.html`,
    html: page(`<h1>${WOOD.title}</h1><p>${WOOD.writer} | Thứ Tư, 16/04/2025 14:35</p>${inTag(WOOD.paragraphs)}`),
    expected: wood(bare),
  },
  {
    name: 'nothing between the name, the weekday and the day',
    url: `${HOST}/tin/ban-na-hin-giu-rung-vau-339.html`,
    html: page(`<h1>${WOOD.title}</h1><p>${WOOD.writer} Thứ Tư 16/04/2025 14:35</p>${inTag(WOOD.paragraphs)}`),
    expected: wood(bare),
  },
  {
    name: 'the day with its label in capitals where a name may stand',
    url: `${HOST}/tin/ban-na-hin-giu-rung-vau-335.html`,
    html: page(`<h1>${WOOD.title}</h1><p>Ngày Đăng 16/04/2025 14:35</p>${inTag(WOOD.paragraphs)}`),
    expected: wood({ ...bare, byline: null }),
  },
  {
    name: 'tools for contrast, letters and voice as words; files below the text, one of them with its size',
    url: `${HOST}/tin/ban-na-hin-giu-rung-vau-336.html`,
    html: page(
      `<div class="t"><h1>${WOOD.title}</h1></div><div class="x"><span>16/04/2025 14:35:00 <span>| Đã xem: <span>83</span></span></span><div><span>Tương phản: </span><a href="javascript:;"><img src="/c.png" alt="Tăng"></a><strong>|</strong><span>Đọc bài viết</span><audio src="/a.mp3" controls></audio></div></div><div><b>${WOOD.lead}</b></div><div>${inTag(WOOD.paragraphs, '<div>', '</div><div>&nbsp;</div>')}</div><p>Tài liệu kèm theo: <a href="/d/bd.pdf">Ban do bon lo vau.pdf</a></p><p><a href="/d/bd2.docx">Phu luc 2.docx</a> (24 KB)</p><div><label>Tệp đính kèm:</label><ul><li><a href="/d/3.xlsx">Danh sach ho duoc chia.xlsx</a></li></ul></div><div class="article-author">${WOOD.writer}</div>`,
    ),
    expected: wood(),
    hasNot: ['Tương phản', 'Đọc bài viết', 'Ban do', 'Phu luc', 'Danh sach', 'kèm'],
  },
  {
    name: 'infographic: one tall picture is the text, its designer below, then the foot of the page',
    url: `${HOST}/do-hoa/ban-na-hin-giu-rung-vau-331190.html`,
    html: document(
      `${top}<div class="bread"><a href="/">Trang chủ</a> <a href="/do-hoa">Đồ họa</a></div>${head}<h2>${WOOD.lead}</h2><div class="nd"><p><img src="/i/vau.jpg" width="1000" height="3200"></p><p style="text-align:right"><strong>Đồ họa: TRẦN VINH</strong></p></div><h3>Infographic khác</h3>${list}${foot}`,
      {
        head: `<meta property="og:type" content="article"><meta property="article:published_time" content="${WOOD.iso}">`,
      },
    ),
    expected: wood({ byline: null, section: 'Đồ họa', credits: ['TRẦN VINH'] }),
    has: [],
    hasNot: ['Cơ quan chủ quản', FOREIGN.other],
  },
];
