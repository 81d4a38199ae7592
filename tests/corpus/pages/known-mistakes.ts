/**
 * What is read wrongly on the pages we wrote, as "file field". Nothing may be added to a list; a line goes when the class of
 * its mistake is mended (the rest of the lists says what a reader of an unknown page has to expect).
 */
export const knownMistakes: Readonly<Record<'pages-own' | 'pages-fresh', readonly string[]>> = {
  'pages-own': [],
  'pages-fresh': [
    'f8-websphere-phuong-tu-sach-ngo.html section',
    'f9-amp-xe-sach-len-ban.html lead',
    'f9-coldfusion-chu-roi-dau-bai-choi.html section',
    'f9-cong-xa-msonormal-tai-dan-lon.html publishedAt',
    'f9-cong-xa-msonormal-tai-dan-lon.html byline',
    'f9-django-ban-in-con-ba-diem-sat.html section',
    'f9-nuxt-ong-nuoc-truoc-cua-77140.html mustNotContain',
    'f9-tap-chi-lat-trang-sinh-hoat-chi-bo.html title',
    'f9-tap-chi-lat-trang-sinh-hoat-chi-bo.html byline',
    'f9-tap-chi-lat-trang-sinh-hoat-chi-bo.html section',
    'f9-tap-chi-lat-trang-sinh-hoat-chi-bo.html captions',
    'f9-tap-chi-lat-trang-sinh-hoat-chi-bo.html mustContain',
    'f9-typo3-phong-van-hop-tac-xa.html section',
    'x-f9-gia-nong-san-thoi-tiet-bien.html taken',
    'f10-bitrix-hiep-hoi-go-rung-trong.html title',
    'f10-google-sites-xa-be-nuoc.html title',
    'f10-google-sites-xa-be-nuoc.html byline',
    'f10-google-sites-xa-be-nuoc.html captions',
    'f10-google-sites-xa-be-nuoc.html mustContain',
    'f10-google-sites-xa-be-nuoc.html mustNotContain',
    'f10-substack-tieng-rao.html section',
    'x-f10-ho-so-lanh-dao.html taken',
  ],
};
