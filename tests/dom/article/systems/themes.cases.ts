/** WordPress themes and builders, Joomla, Drupal, NukeViet, Blogger. */
import {
  card,
  document,
  FOREIGN,
  foot,
  inTag,
  link,
  list,
  type SystemPage,
  teaserLink,
  top,
  WOOD,
  w1,
  w2,
  w3,
  w4,
  w5,
  wood,
} from './story';

const URL = 'https://nahin.example.vn/ban-na-hin-giu-rung-vau-thu-gan-hai-ty-dong/';
const described = `<meta name="description" content="${WOOD.lead}">`;

export const themes: readonly SystemPage[] = [
  {
    name: 'tagDiv: advertisement boxes between paragraphs, previous and next, box about the writer',
    url: URL,
    html: document(
      `${top}<div class="td-main-content-wrap"><div class="td-crumb-container"><a href="/">Trang chủ</a> <i></i> <a href="/kinh-te">Kinh tế</a> <i></i> <span class="td-bred-no-url-last">${WOOD.title}</span></div><article class="post type-post status-publish"><div class="td-post-header"><ul class="td-category"><li class="entry-category"><a href="/kinh-te">Kinh tế</a></li></ul><header class="td-post-title"><h1 class="entry-title">${WOOD.title}</h1><div class="td-module-meta-info"><div class="td-post-author-name"><div class="td-author-by">Bởi</div> <a href="/author/ha">${WOOD.writer}</a> <div class="td-author-line"> - </div></div><span class="td-post-date"><time class="entry-date updated td-module-date" datetime="2025-04-16T14:35:00+07:00">16 Tháng Tư, 2025</time></span><div class="td-post-views"><i></i><span>821</span></div></div></header></div><div class="td-post-sharing"><a>Facebook</a><a>Zalo</a></div><div class="td-post-content tagdiv-type"><div class="td-post-featured-image"><figure><a href="/wp/mang.jpg"><img class="entry-thumb" src="/wp/mang.jpg" alt="" /></a><figcaption class="wp-caption-text">${WOOD.caption} Ảnh: ${WOOD.credit}</figcaption></figure></div><p><strong>${WOOD.lead}</strong></p><p>${w1}</p><div class="td-a-rec td-a-rec-id-content_inline"><span class="td-adspot-title">- Quảng cáo -</span><div class="td-all-devices"><a href="/qc"><img src="/qc.gif" /></a></div></div>${inTag([w2, w3, w4, w5])}</div><footer><div class="td-post-source-tags"><ul class="td-tags"><li><span>TAGS</span></li><li><a href="/tag/mang">măng vầu</a></li></ul></div><div class="td-block-row td-post-next-prev"><div class="td-post-prev-post"><span>Bài trước</span>${teaserLink}</div><div class="td-post-next-post"><span>Bài tiếp theo</span><a href="/truong-88190">${FOREIGN.other}</a></div></div><div class="author-box-wrap"><div class="td-author-name"><a href="/author/ha">${WOOD.writer}</a></div><div class="td-author-description">${FOREIGN.about}.</div></div></footer></article><div class="td_block_related_posts"><h4>BÀI VIẾT LIÊN QUAN</h4><div class="td_module_related_posts">${card}</div></div></div>${foot}`,
    ),
    expected: wood({ section: 'Kinh tế', tags: ['măng vầu'], captions: [WOOD.caption], credits: [WOOD.credit] }),
  },
  {
    name: 'block theme: date linked, latest posts and a newsletter among the blocks',
    url: URL,
    html: document(
      `<div class="wp-site-blocks"><header class="wp-block-template-part">${top}</header><main class="wp-block-group"><div class="wp-block-group"><div class="wp-block-post-terms taxonomy-category"><a href="/category/kinh-te/" rel="tag">Kinh tế</a></div><h1 class="wp-block-post-title">${WOOD.title}</h1><div class="wp-block-group is-layout-flex"><div class="wp-block-post-date"><time datetime="2025-04-16T14:35:00+07:00"><a href="${URL}">Tháng 4 16, 2025</a></time></div><div class="wp-block-post-author-name">${WOOD.writer}</div></div></div><div class="entry-content wp-block-post-content"><p class="has-medium-font-size"><em>${WOOD.lead}</em></p><figure class="wp-block-image size-large"><img src="/mang.jpg" alt=""/><figcaption class="wp-element-caption">${WOOD.caption}</figcaption></figure>${inTag([w1, w2])}<ul class="wp-block-latest-posts__list wp-block-latest-posts"><li><a class="wp-block-latest-posts__post-title" href="/cho-dem/">${FOREIGN.teaser}</a></li><li><a class="wp-block-latest-posts__post-title" href="/truong/">${FOREIGN.other}</a></li></ul>${inTag([w3, w4])}<div class="wp-block-jetpack-subscriptions"><p>${FOREIGN.letter}</p><form><input type="email"><button>Đăng ký</button></form></div><p>${w5}</p></div><div class="wp-block-comments"><h2>Bình luận</h2><ol><li><div class="comment-author">Vừ Mí</div><p>${FOREIGN.comment}?</p></li></ol></div></main>${foot}</div>`,
    ),
    expected: wood({ captions: [WOOD.caption] }),
  },
  {
    name: 'Divi: facts in one line "bởi … | ngày | mục", text in several modules of one column',
    url: URL,
    html: document(
      `${top}<div id="et-main-area"><div class="et_pb_section"><div class="et_pb_row"><div class="et_pb_column"><div class="et_pb_module et_pb_post_title"><div class="et_pb_title_container"><h1 class="entry-title">${WOOD.title}</h1><p class="et_pb_title_meta_container"> bởi <span class="author vcard"><a href="/author/ha/">${WOOD.writer}</a></span> | <span class="published">Th4 16, 2025</span> | <a href="/kinh-te/" rel="category tag">Kinh tế</a></p></div></div><div class="et_pb_module et_pb_text"><div class="et_pb_text_inner"><p><strong>${WOOD.lead}</strong></p><p>${w1}</p></div></div><div class="et_pb_module et_pb_image"><span class="et_pb_image_wrap"><img src="/mang.jpg" alt="" /></span></div><div class="et_pb_module et_pb_text"><div class="et_pb_text_inner">${inTag([w2, w3])}</div></div><div class="et_pb_module et_pb_text"><div class="et_pb_text_inner">${inTag([w4, w5])}</div></div></div></div></div><div class="et_pb_section"><div class="et_pb_row"><h2>Bài viết mới</h2><div class="et_pb_blog_grid"><article class="et_pb_post"><h2 class="entry-title">${teaserLink}</h2><p>${FOREIGN.summary}, nhiều nhất là mật ong.</p></article></div></div></div></div>${foot}`,
    ),
    expected: wood({ publishedAt: '2025-04-16' }),
  },
  {
    name: 'WPBakery: text over several columns and rows, date and writer as list items',
    url: URL,
    html: document(
      `${top}<div class="main"><article class="page"><h1 class="title">${WOOD.title}</h1><ul class="meta"><li>16/04/2025 14:35</li><li>${WOOD.writer}</li></ul><div class="vc_row wpb_row"><div class="wpb_column vc_col-sm-12"><div class="wpb_text_column"><div class="wpb_wrapper"><h3>${WOOD.lead}</h3></div></div></div></div><div class="vc_row wpb_row"><div class="wpb_column vc_col-sm-6"><div class="wpb_text_column"><div class="wpb_wrapper">${inTag([w1, w2])}</div></div></div><div class="wpb_column vc_col-sm-6"><div class="wpb_single_image"><figure><div class="vc_single_image-wrapper"><img src="/mang.jpg" alt="mang.jpg"></div><figcaption class="vc_figure-caption">${WOOD.caption}</figcaption></figure></div></div></div><div class="vc_row wpb_row"><div class="wpb_column vc_col-sm-12"><div class="wpb_text_column"><div class="wpb_wrapper">${inTag([w3, w4, w5])}</div></div></div></div></article><div class="sidebar">${card}</div></div>${foot}`,
    ),
    expected: wood({ captions: [WOOD.caption] }),
  },
  {
    name: 'Flatsome: "Posted on … by", table of contents, share icons, boxes of products',
    url: URL,
    html: document(
      `${top}<div id="content" class="blog-wrapper"><div class="row"><div class="large-9 col"><article><div class="article-inner"><header class="entry-header"><div class="entry-header-text"><h6 class="entry-category is-xsmall"><a href="/kinh-te/">Kinh tế</a></h6><h1 class="entry-title">${WOOD.title}</h1><div class="entry-divider"></div><div class="entry-meta uppercase is-xsmall"><span class="posted-on">Posted on <a href="${URL}"><time class="entry-date published" datetime="2025-04-16T14:35:00+07:00">16/04/2025</time></a></span> <span class="byline">by <span class="meta-author vcard"><a href="/author/ha/">${WOOD.writer}</a></span></span></div></div></header><div class="entry-content single-page"><div id="ez-toc-container"><p class="ez-toc-title">Nội dung</p><nav><ul><li><a href="#a">Chia rừng thành lô</a></li><li><a href="#b">Lò sấy của hợp tác xã</a></li></ul></nav></div><p>${WOOD.lead}</p><p>${w1}</p><h2 id="a">Chia rừng thành lô</h2><p>${w2}</p><p>${w3}</p><h2 id="b">Lò sấy của hợp tác xã</h2><p>${w4}</p><p>${w5}</p><div class="blog-share text-center"><div class="social-icons"><a>Facebook</a></div></div></div><footer class="entry-meta text-center">This entry was posted in <a href="/kinh-te/">Kinh tế</a>. Bookmark the <a href="${URL}">permalink</a>.</footer><div class="entry-author author-box"><h5>${WOOD.writer}</h5><p class="author-desc">${FOREIGN.about}.</p></div></div></article><div id="comments"><h3>Trả lời</h3><form><textarea></textarea></form></div></div><div class="large-3 col"><aside>${list}</aside></div></div></div>${foot}`,
      { head: described },
    ),
    expected: wood({ section: 'Kinh tế' }),
    has: [...WOOD.paragraphs, 'Chia rừng thành lô', 'Lò sấy của hợp tác xã'],
  },
  {
    name: 'Joomla: facts as a list of definitions, icons, plain pager',
    url: 'https://nahin.example.vn/index.php/tin-tuc/312-ban-na-hin-giu-rung-vau',
    html: document(
      `${top}<div class="item-page" itemscope itemtype="https://schema.org/Article"><meta itemprop="inLanguage" content="vi-VN" /><div class="page-header"><h2 itemprop="headline">${WOOD.title}</h2></div><div class="icons"><div class="btn-group"><ul><li class="print-icon"><a>In</a></li><li class="email-icon"><a>Email</a></li></ul></div></div><dl class="article-info muted"><dt class="article-info-term">Chi tiết</dt><dd class="createdby" itemprop="author"><span itemprop="name">Được viết bởi ${WOOD.writer}</span></dd><dd class="category-name">Chuyên mục: <a href="/kinh-te" itemprop="genre">Kinh tế</a></dd><dd class="published"><time datetime="2025-04-16T07:35:00+00:00" itemprop="datePublished">Được đăng: 16 Tháng 4 2025</time></dd><dd class="hits">Lượt xem: 821</dd></dl><div itemprop="articleBody"><p><strong>${WOOD.lead}</strong></p><p><img src="/images/mang.jpg" alt="mang" /></p><p style="text-align: center;"><em>${WOOD.caption}</em></p>${inTag(WOOD.paragraphs)}</div><ul class="pager pagenav"><li class="previous"><a href="/311"><span>Trang trước</span></a></li><li class="next"><a href="/313"><span>Trang sau</span></a></li></ul></div>${foot}`,
    ),
    expected: wood({ section: 'Kinh tế', captions: [WOOD.caption] }),
  },
  {
    name: 'K2: date above the title, lead and text apart, "Đọc 821 lần", related items',
    url: 'https://nahin.example.vn/tin-tuc/item/312-ban-na-hin-giu-rung-vau',
    html: document(
      `${top}<div id="k2Container" class="itemView"><div class="itemHeader"><span class="itemDateCreated">Thứ tư, 16 Tháng 4 2025 14:35</span><h2 class="itemTitle">${WOOD.title}</h2><span class="itemAuthor">Viết bởi <a rel="author" href="/u/62">${WOOD.writer}</a></span></div><div class="itemToolbar"><ul><li><span>Cỡ chữ</span> <a>giảm cỡ chữ</a> <a>tăng cỡ chữ</a></li><li><a>In</a></li></ul></div><div class="itemRatingBlock"><span>Đánh giá mục này</span><div>(0 bình chọn)</div></div><div class="itemBody"><div class="itemImageBlock"><span class="itemImage"><a href="/m/x.jpg"><img src="/m/l.jpg" alt="${WOOD.title}" /></a></span><span class="itemImageCaption">${WOOD.caption}</span><span class="itemImageCredits">${WOOD.credit}</span></div><div class="itemIntroText"><p>${WOOD.lead}</p></div><div class="itemFullText">${inTag(WOOD.paragraphs)}</div><div class="itemContentFooter"><span class="itemHits">Đọc <b>821</b> lần</span><span class="itemDateModified">Sửa lần cuối vào Thứ năm, 17 Tháng 4 2025 08:02</span></div></div><div class="itemLinks"><div class="itemCategory"><span>Được đăng trong</span> <a href="/kinh-te">Kinh tế</a></div></div><div class="itemRelated"><h3>Các bài viết liên quan (theo tag)</h3>${list}</div></div>${foot}`,
    ),
    expected: wood({ captions: [WOOD.caption], credits: [WOOD.credit] }),
  },
  {
    name: 'Drupal 7: "Được gửi bởi … vào …", fields around every part',
    url: 'https://nahin.example.vn/node/3312',
    html: document(
      `<div id="page">${top}<div id="main"><div class="breadcrumb"><a href="/">Trang chủ</a> » <a href="/kinh-te">Kinh tế</a></div><h1 class="title" id="page-title">${WOOD.title}</h1><div class="tabs"></div><div class="region region-content"><div id="block-system-main" class="block"><div class="node node-article"><div class="meta submitted"><span property="dc:date">Được gửi bởi <span class="username">quantri</span> vào T4, 16/04/2025 - 14:35</span></div><div class="content"><div class="field field-name-field-sapo"><div class="field-items"><div class="field-item even">${WOOD.lead}</div></div></div><div class="field field-name-field-image"><div class="field-items"><div class="field-item even"><img src="/sites/mang.jpg" alt=""><blockquote class="image-field-caption"><p>${WOOD.caption}</p></blockquote></div></div></div><div class="field field-name-body"><div class="field-items"><div class="field-item even">${inTag(WOOD.paragraphs)}<p style="text-align: right;"><strong>${WOOD.writer}</strong></p></div></div></div><div class="field field-name-field-tags"><div class="field-label">Từ khóa:&nbsp;</div><div class="field-items"><div class="field-item even"><a href="/tu-khoa/mang">măng vầu</a></div></div></div></div></div></div><div class="block block-views"><h2>Tin cùng chuyên mục</h2>${list}</div></div></div>${foot}</div>`,
    ),
    expected: wood({ section: 'Kinh tế', tags: ['măng vầu'], captions: [WOOD.caption] }),
  },
  {
    name: 'NukeViet: writer and source below the text, rating, forms of readers, newer and older news',
    url: 'https://nahin.example.vn/vi/news/kinh-te/ban-na-hin-giu-rung-vau-312.html',
    html: document(
      `<div class="body-bg">${top}<div class="news_column panel panel-default"><div class="panel-body"><h1 class="title margin-bottom-lg">${WOOD.title}</h1><div class="row margin-bottom-lg"><div class="col-md-12"><span class="h5">Thứ tư - 16/04/2025 14:35</span></div><div class="col-md-12"><ul class="list-inline text-right"><li><a title="Gửi bài viết qua email"></a></li><li><a title="In ra"></a></li></ul></div></div><div class="clearfix"><div class="hometext m-bottom">${WOOD.lead}</div><figure class="article center"><img alt="${WOOD.title}" src="/uploads/mang.jpg" width="640"/><figcaption>${WOOD.caption}</figcaption></figure></div><div id="news-bodyhtml" class="bodytext margin-bottom-lg">${inTag(WOOD.paragraphs)}</div><div class="margin-bottom-lg"><p class="h5 text-right"><strong>Tác giả: </strong>${WOOD.writer}</p><p class="h5 text-right"><strong>Nguồn tin: </strong>Trang tin Nà Hin</p></div></div></div><div class="news_column panel"><div class="panel-body"><form id="form3B"><div class="h5">Tổng số điểm của bài viết là: 5 trong 1 đánh giá</div><div>Xếp hạng: <span>5</span> - <span>1</span> phiếu bầu</div><div>Click để đánh giá bài viết</div></form></div></div><div class="news_column panel"><div class="panel-body"><div class="h5"><em class="fa"></em><strong>Tags: </strong><a title="măng vầu" href="/vi/news/tag/mang-vau/"><em>măng vầu</em></a></div></div></div><div class="news_column panel"><p class="h3"><strong>Ý kiến bạn đọc</strong></p><form><input placeholder="Tên của bạn"><textarea placeholder="Ý kiến của bạn"></textarea></form></div><div class="news_column panel"><p class="h3"><strong>Những tin mới hơn</strong></p>${list}<p class="h3"><strong>Những tin cũ hơn</strong></p>${list}</div></div>${foot}`,
    ),
    expected: wood({ tags: ['măng vầu'], captions: [WOOD.caption] }),
  },
  {
    name: 'blog theme: paragraphs as boxes with breaks, author in the foot, cards in the stream',
    url: 'https://nahin.example.blog/2025/04/ban-na-hin-giu-rung-vau.html',
    html: document(
      `${top}<div class="post-outer-container"><div class="post-outer"><div class="post"><h3 class="post-title entry-title">${WOOD.title}</h3><div class="post-header"><span class="byline post-timestamp">lúc <a class="timestamp-link" href="#"><time class="published" datetime="2025-04-16T14:35:00+07:00">tháng 4 16, 2025</time></a></span></div><div class="post-body entry-content"><div class="separator" style="clear: both; text-align: center;"><a href="/s1600/mang.jpg"><img src="/s640/mang.jpg" width="640"/></a></div><div style="text-align: center;"><i>${WOOD.caption}</i></div><div><br /></div><div><b>${WOOD.lead}</b></div><div><br /></div>${inTag(WOOD.paragraphs, '<div style="text-align: justify;">', '</div><div><br /></div>')}<div style="text-align: right;"><b>${WOOD.writer}</b></div></div><div class="post-bottom"><div class="post-share-buttons"><a>Nhận đường liên kết</a><a>Facebook</a><a>Ứng dụng khác</a></div></div></div></div><section id="comments"><h3>Nhận xét</h3><p>Đăng nhận xét</p></section></div><div class="widget PopularPosts"><h3>Bài đăng phổ biến từ blog này</h3><article><h3>${teaserLink}</h3><div class="snippet-thumbnail">${link}<img src="/t.jpg"></a></div><div class="item-snippet">${FOREIGN.summary}…</div></article></div>${foot}`,
    ),
    expected: wood({ captions: [WOOD.caption] }),
  },
];
