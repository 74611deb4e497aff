-- SPDX-License-Identifier: CC-BY-4.0
-- Where the facts come from. "As recalled": from general knowledge, not re-checked against the document.

-- The case

source "S-9TO5-0419" { "9to5Mac reporting CNN, 2016-04-19",
  url = "http://9to5mac.com/2016/04/19/report-while-no-new-data-was-found-on-the-san-bernardino-iphone-it-still-helped-the-fbi/" }
source "S-ABC0218" { "ABC News, 2016-02-18",
  url = "https://abcnews.go.com/Technology/york-da-access-175-iphones-criminal-cases-due/story?id=37029693" }
source "S-ABC0221" { "ABC News, 2016-02-21",
  url = "https://abcnews.go.com/US/fbi-san-bernardino-shooters-icloud-password-reset-consent/story?id=37093031" }
source "S-ABC0301" { "ABC News, 2016-03-01",
  url = "https://abcnews.go.com/US/fbi-chief-admits-mistake-iphone-wake-san-bernardino/story?id=37314654" }
source "S-ACLUBRIEF" { "ACLU brief, Dkt 57", url = "https://paperzz.com/doc/8703363/amicus-brief-ed-no.-cm-16-10" }
source "S-ACLUMAP" { "ACLU, 2016-03-30",
  url = "https://www.aclu.org/blog/privacy-technology/internet-privacy/map-shows-how-apple-fbi-fight-was-about-much-more-one-phone" }
source "S-AI0303" { "AppleInsider, 2016-03-03", url = "https://appleinsider.com/articles/16/03/03/" }
source "S-AP0222" { "Associated Press, 2016-02-22",
  url = "https://www.cbsnews.com/amp/news/common-software-would-have-unlocked-san-bernardino-shooters-iphone/" }
source "S-AREPLY" { "Apple's reply, 2016-03-15, Dkt 177",
  url = "https://casetext.com/brief/usa-v-in-the-matter-of-the-search-of-an-apple-iphone-seized-during-the_reply-in-support-of-motion-to-vacate-order-compelling-apple-inc-to-assist" }
source "S-ARS0304" { "Ars Technica, 2016-03-04",
  url = "http://arstechnica.com/tech-policy/2016/03/what-is-a-lying-dormant-cyber-pathogen-san-bernardino-da-wont-say/" }
source "S-AVG" { "Brief of AVG and others",
  url = "https://pdfslide.net/documents/andrew-p-bridges-csb-no-122761-of-apple-incas-motion-to-vacate-order-compelling.html" }
source "S-AWTODAY" { "Apple World Today on the Wall Street Journal, 2016-02-23",
  url = "https://www.appleworld.today/blog/2016/2/23/" }
source "S-BEAST" { "Daily Beast, 2016-03-01", url = "https://www.thedailybeast.com/fbi-made-mistake-on-shooters-iphone" }
source "S-BSA" { "Motion of BSA and others",
  url = "https://s3.documentcloud.org/documents/2746611/BSA-the-Software-Alliance-the-Consumer.txt" }
source "S-BUZZ0301" { "BuzzFeed News, 2016-03-01",
  url = "https://www.buzzfeednews.com/article/hamzashaban/fbi-director-admits-password-mistake-but-insists-apple-shoul" }
source "S-BUZZ0321" { "BuzzFeed News, 2016-03-21",
  url = "https://www.buzzfeednews.com/article/chrisgeidner/feds-ask-judge-to-cancel-tuesday-hearing-in-apples-challenge" }
source "S-CARNEGIE" { "Carnegie Encryption Working Group, 2019-09-10",
  url = "https://carnegieendowment.org/research/2019/09/moving-the-encryption-policy-conversation-forward?lang=en" }
source "S-CIOASIA" { "CIO Asia (G. Keizer), 2016-02-24",
  url = "https://www.cio-asia.com/tech/industries/apple-faces-at-least-12-other-all-writs-act-orders-to-force-it-to-unlock-more-iphones/" }
source "S-CNS" { "Courthouse News, 2016-03-03",
  url = "https://www.courthousenews.com/battle-lines-drawn-inapples-fight-with-fbi/" }
source "S-COM0419" { "Cult of Mac, 2016-04",
  url = "https://www.cultofmac.com/424064/fbi-found-no-new-information-on-san-bernardino-shooters-iphone/" }
source "S-COOK0222" { "Cook's message to employees, 2016-02-22",
  url = "http://www.targetliberty.com/2016/02/the-letter-ceo-tim-cook-sent-out-to.html" }
source "S-CSO" { "CSO, 2016-02", url = "http://www.cso.com.au/article/594842/" }
source "S-DAILYDOT" { "Daily Dot (E. Geller), 2016-03-16",
  url = "http://www.dailydot.com/politics/apple-doj-iphone-encryption-reply-brief-feistiest-lines/" }
source "S-DF" { "Daring Fireball on the CBS poll, 2016-03-19",
  url = "https://daringfireball.net/linked/2016/03/19/cbs-poll-apple-fbi" }
source "S-DT" { "Digital Trends, 2016-03", url = "https://digitaltrends.com/mobile/apple-amicus-briefs-fbi" }
source "S-DT-NOVALUE" { "Digital Trends, 2016-04",
  url = "http://www.digitaltrends.com/mobile/iphone-hack-legal-ownership-no-value/" }
source "S-DT2" { "Digital Trends, 2016-03",
  url = "https://www.digitaltrends.com/mobile/apple-ex-national-security-officials/" }
source "S-DTEX" { "Digital Trends, 2016-03",
  url = "https://www.digitaltrends.com/mobile/apple-ex-national-security-officials/" }
source "S-DUNLAP" { "C. Dunlap, Connecticut Law Review 49 (2017)", url = "https://docslib.org/doc/10837359/" }
source "S-EMPTY0312" { "emptywheel (repost), 2016-03-12",
  url = "http://links.webgurl.me/doj-to-apple-start-cooperating-or-youll-get-the-lavabit-treatment/" }
source "S-EMPTY0314" { "emptywheel, 2016-03-14",
  url = "https://www.emptywheel.net/2016/03/14/dojs-clear-threat-to-go-after-apples-source-code/" }
source "S-FAMZN" { "Report of 2016-02-25 quoting the motion",
  url = "https://famzn.com/apple-files-to-vacate-order-says-the-constitution-forbids-what-fbi-seeks" }
source "S-FEDTIMES" { "Federal Times, 2018-03-27",
  url = "https://www.federaltimes.com/federal-oversight/doj-fbi/2018/03/27/" }
source "S-FN9" { "Quotation of footnote 9 and page 6 of the government's reply, 2016-03-10",
  url = "https://www.liquidvpn.com/doj-want-seize-ios-source-code/" }
source "S-FOXMC" { "Fox News on Morning Consult, 2016-02-26",
  url = "https://www.foxnews.com/tech/americans-are-siding-with-the-fbi-in-iphone-battle-with-apple-new-poll-says" }
source "S-GIZMODO" { "Gizmodo, 2016-02-20/21",
  url = "https://gizmodo.com/san-bernardino-county-calls-the-fbi-liars-over-terroris-1760317923" }
source "S-GUARD0301" { "The Guardian live report, 2016-03-01",
  url = "https://www.theguardian.com/technology/live/2016/mar/01/apple-fbi-congressional-hearing-live" }
source "S-GUIDO" { "CIO/Computerworld on Dan Guido (Trail of Bits), 2016-02",
  url = "https://cio.de/a/experts-contend-apple-has-the-technical-chops-to-comply-with-court-order,3254019" }
source "S-HJC" { "House Judiciary Committee, Serial No. 114-78",
  url = "https://www.govinfo.gov/content/pkg/CHRG-114hhrg98899/html/CHRG-114hhrg98899.htm" }
source "S-HN-AWA" { "Text of the government's filing of February 2016, reprinted",
  url = "http://hackernoon.com/preview/kdntHNZkWUYpR6ZcbSYH" }
source "S-IBT" { "IBTimes UK, 2016-02", url = "http://www.ibtimes.co.uk/1545277" }
source "S-INVESTO" { "Investopedia, 2016-02-22",
  url = "https://www.investopedia.com/articles/investing/022216/apple-fbi-escalate-faceoff-full-public-view-aapl.asp" }
source "S-IPATROL" { "Internet Patrol, 2016-03",
  url = "https://www.theinternetpatrol.com/san-bernardino-da-suggests-lying-dormant-cyber-pathogen/" }
source "S-IPH0303" { "iPhone Hacks, 2016-03",
  url = "https://www.iphonehacks.com/2016/03/san-bernardino-da-suggests-gunmans-iphone-could-be-trigger-for-cyber-pathogen.html" }
source "S-JLTP" { "Illinois JLTP Timely Tech (M. Weber)", url = "https://illinoisjltp.com/timelytech/tag/apple/" }
source "S-KONDOKER" { "AppleInsider, 2016-03-03, on the Kondoker letter",
  url = "https://appleinsider.com/articles/16/03/03/" }
source "S-LAT0220" { "Los Angeles Times, 2016-02-20",
  url = "https://www.latimes.com/local/lanow/la-me-ln-fbi--terror-suspect-s-iphone-20160220-story.html" }
source "S-LAT1213" { "Los Angeles Times, 2015-12-13",
  url = "https://www.latimes.com/local/lanow/la-me-ln-fbi-ends-search-of-lake-as-part-of-terrorism-investigation-20151213-story.html" }
source "S-LATPOLL" { "Los Angeles Times, 2016-02-24",
  url = "https://www.latimes.com/business/technology/la-fi-tn-apple-fbi-polls-20160224-story.html" }
source "S-LETTER" { [[Apple, "A Message to Our Customers", dated 2016-02-16]],
  url = "http://www.apple.com/customer-letter/" }
source "S-LEXIS" { "LexisNexis Legal Newsroom, 2016-02-23, summary of the order",
  url = "https://www.lexisnexis.com/legalnewsroom/litigation/b/litigation-blog/archive/2016/02/23/biting-at-the-apple.aspx" }
source "S-LOOP" { "The Loop, 2016-02-26, quoting the motion",
  url = "http://www.loopinsight.com/2016/02/26/the-cost-of-what-the-fbi-is-asking-apple-to-do/" }
source "S-MACOBS-NODATA" { "Mac Observer, 2016-04",
  url = "https://www.macobserver.com/tmo/article/fbis-no-data-is-new-data-iphone-spin-stinks" }
source "S-MACOBS0321" { "Mac Observer, 2016-03-21",
  url = "https://www.macobserver.com/tmo/article/fbi-asks-court-to-cancel-to-tuesdays-hearing-with-apple-court-agrees" }
source "S-MDN0314" { "MacDailyNews quoting USA Today, 2016-03-14", url = "https://macdailynews.com/2016/03/14/" }
source "S-METZ" { "Cryptography mailing list, 2016-02-17, quoting paragraph 7",
  url = "http://www.metzdowd.com/pipermail/cryptography/attachments/20160217/5a3c07a3/attachment.html" }
source "S-MTC" { "Government's motion to compel, 2016-02-19, Dkt 1",
  url = "https://vi.scribd.com/doc/299817867/Apple-DOJ-Motion-to-Compel" }
source "S-MTO" { "Brief of Airbnb and others",
  url = "https://fdocuments.us/document/jerome-c-roth-state-bar-no-159483docsdpaqde10461-jerome-c-roth-state.html" }
source "S-MTV" { "Apple's motion to vacate, 2016-02-25, Dkt 16",
  url = "https://docslib.org/doc/11421741/filed-02-25-16-page-1-of-47-page-id-81" }
source "S-NBCLA" { "NBC Los Angeles, 2015-12",
  url = "https://www.nbclosangeles.com/news/national-international/divers-recover-items-during-search-of-lake-for-evidence-in-san-bernardino-attack/59913/" }
source "S-OIG" { "DOJ Office of the Inspector General, Special Inquiry 18-03, March 2018",
  url = "https://assets.documentcloud.org/documents/4423363/DoJ-probe-into-FBI-claims-over-Farook-iPhone.txt" }
source "S-PARENT" { "Parent Herald, 2016-02-29", url = "https://parentherald.com/articles/24039/" }
source "S-PCW" { "PC World, 2016-03-22", url = "http://www.pcworld.idg.com.au/article/596468/" }
source "S-PE0221" { "Press-Enterprise, 2016-02-21",
  url = "https://www.pressenterprise.com/2016/02/21/san-bernardino-shooting-county-says-software-not-fool-proof-solution-update/" }
source "S-PE0310" { "Press-Enterprise, 2016-03-10", url = "https://www.pe.com/2016/03/10/" }
source "S-PE0406" { "Press-Enterprise, 2016-04-06",
  url = "https://www.pe.com/2016/04/06/san-bernardino-shooting-fbi-analyzing-data-from-shooter8217s-iphone/" }
source "S-PHONEARENA" { "PhoneArena on the New York Times report, 2016-03",
  url = "https://www.phonearena.com/news/Apple-engineers-that-work-on-iOS-might-decide-to-quit-if-forced-to-write-Govt.OS_id79389" }
source "S-POCKET" { "Pocketnow, 2016-02", url = "https://pocketnow.com/san-bernardino-iphone-icloud-victims" }
source "S-POLITICO" { "Politico, 2016-02-16",
  url = "https://www.politico.com/blogs/under-the-radar/2016/02/san-bernardino-apple-shooters-219357" }
source "S-POLITICO0301" { "Politico, 2016-03-01",
  url = "https://www.politico.com/story/2016/03/iphone-unlocking-congress-220041" }
source "S-POLITICONY" { "Politico New York, 2016-03-01",
  url = "https://www.politico.com/states/new-york/city-hall/story/2016/03/vance-testifies-on-local-enforcement-impact-of-apple-encryption-stance-031788" }
source "S-RECODE" { "Recode/Vox, 2016-02-21", url = "https://www.vox.com/2016/2/21/11588086/" }
source "S-REPLY" { "Government's reply, 2016-03-10, Dkt 149",
  url = "https://assets.documentcloud.org/documents/2755358/Govt-Reply-in-Support-of-Motion-to-Compel.txt" }
source "S-REUT0310" { "Reuters, 2016-03-10/11", url = "http://cn.reuters.com/article/apple-encryption-idCNL1N16I28I" }
source "S-SBSUN" { "San Bernardino Sun, 2016-03-21",
  url = "https://www.sbsun.com/2016/03/21/fbi-may-be-able-to-unlock-san-bernardino-attackers-iphone-without-apple/" }
source "S-SCPR" { "KPCC, 2016-02-21", url = "https://www.scpr.org/news/2016/02/21/57807/" }
source "S-SEED" { "News report on the order and on Apple's open letter, February 2016" }
source "S-SHELTON" { "H. P. Shelton quoting Guido, 2016-02", url = "https://hpshelton.com/post/139533022637/" }
source "S-SOY" { "Soy de Mac, 2016-03",
  url = "https://www.soydemac.com/en/letter-victim-san-bernardino-judge-pym-support-apple-98789/" }
source "S-TECHDIRT0303" { "Techdirt, 2016-03-03, quoting the District Attorney's application",
  url = "https://www.techdirt.com/articles/20160303/22475933801/" }
source "S-TIMEPEW" { "Time, 2016-02-22",
  url = "https://time.com/4233362/san-bernardino-iphone-unlock-fbi-public-opinion/" }
source "S-TIMEREUT" { "Time, 2016-02-24", url = "https://time.com/4235221/apple-iphone-fbi-order-poll/" }
source "S-UCIN" { "Univ. of Cincinnati IP & Computer L.J. (R. Knight), 2016",
  url = "https://docslib.org/doc/7720147/national-security-or-consumer-privacy-a-question-even-siri" }
source "S-VERGE0219" { "The Verge, 2016-02-19",
  url = "https://www.theverge.com/2016/2/19/11075292/iphone-san-bernardino-icloud-password-reset" }
source "S-VERGE0303" { "The Verge, 2016-03-03", url = "https://www.theverge.com/2016/3/3/11159234/" }
source "S-VICTIMS" { "Brief of Clayborn and others",
  url = "https://dokumen.tips/documents/victims-families-amicus-brief.html" }
source "S-WP0301" { "Washington Post, 2016-03-01",
  url = "http://goodtimesweb.org/surveillance/2019/wp-fbi-apple-precedent-requests-mar-1-2016.html" }
source "S-WP0414" { "Washington Post (Nakashima, Goldman), 2016-04-14",
  url = "http://goodtimesweb.org/surveillance/2019/wp-no-links-foreign-terrorists-san-bernadino-iphone-apr-14-2016.html" }
source "S-YAHOO" { "Yahoo News, 2016-02", url = "https://news.yahoo.com/tim-cook-wants-white-house-132528607.html" }

-- The law

source "W-1LIB" { "Article section on Apple's First Amendment claim",
  url = "https://1library.net/article/does-the-order-violate-apple-s-first-amendment.y625j35z" }
source "W-3CIR" { "Third Circuit, 610 F.2d 1148 (1979)", url = "https://fr.scribd.com/document/320779067/" }
source "W-ABA" { "American Bar Association, Litigation News, 2020",
  url = "https://www.americanbar.org/groups/litigation/resources/litigation-news/2020/unhappy-with-a-magistrate/" }
source "W-ACLUMAP" { "ACLU, 2016-03-30",
  url = "https://www.aclu.org/blog/privacy-technology/internet-privacy/map-shows-how-apple-fbi-fight-was-about-much-more-one-phone" }
source "W-AWT" { "Apple World Today, 2016-02-23", url = "https://www.appleworld.today/blog/2016/2/23/" }
source "W-CPC" { "CPC Patent Technologies v. Apple, 9th Cir. No. 21-16212, 2022-05-18, official summary",
  url = "https://cetient.com/opinion/6341873/" }
source "W-CRS" { "CRS RL30677, 2009-03-30",
  url = "https://www.everycrsreport.com/files/20090330_RL30677_d1fc4e539f2ae1caf09f3563a2450af535a97200.html" }
source "W-EMPTY0314" { "emptywheel, 2016-03-14",
  url = "https://www.emptywheel.net/2016/03/14/dojs-clear-threat-to-go-after-apples-source-code/" }
source "W-HN" { "Government's 2016 filing, part B, reprinted",
  url = "http://hackernoon.com/preview/kdntHNZkWUYpR6ZcbSYH" }
source "W-IPH0303" { "iPhone Hacks, 2016-03",
  url = "https://www.iphonehacks.com/2016/03/san-bernardino-da-suggests-gunmans-iphone-could-be-trigger-for-cyber-pathogen.html" }
source "W-ITLAW" { "IT Law Wiki on the case", url = "https://itlaw.wikia.org/wiki/U.S._v._N.Y._Telephone" }
source "W-JUSTSEC" { "M. Lederman, Just Security, 2016-02-29", url = "https://www.justsecurity.org/29599/" }
source "W-MACSURF" { "Essay on CALEA quoting the statute and 474 U.S. 34",
  url = "http://www.macsurfer.com/redir.php?u=970931" }
source "W-METZ" { "Mailing-list quotation of paragraph 7",
  url = "http://www.metzdowd.com/pipermail/cryptography/attachments/20160217/5a3c07a3/attachment.html" }
source "W-NYTSYL" { "New York Telephone, opinion and syllabus",
  url = "https://vdocuments.site/united-states-v-new-york-telephone-co-434-us-159-1977.html" }
source "W-NYTWIKI" { "Encyclopedia entry on United States v. New York Telephone Co.",
  url = "https://everything.explained.today/United_States_v._New_York_Telephone_Co." }
source "W-NYUNOTE" { "M. Bennett, N.Y.U. Law Review 92 (2017)",
  url = "https://docslib.org/doc/5056464/purely-functional-source-code-as-noncovered-speech" }
source "W-ORDER" { "Feng memorandum and order, 2016-02-29",
  url = "https://assets.documentcloud.org/documents/2729426/EDNY-Apple-order.txt" }
source "W-PARENT" { "Parent Herald, 2016-02-29", url = "https://parentherald.com/articles/24039/" }
source "W-PE0301" { "Press-Enterprise, 2016-03-01", url = "https://www.pe.com/2016/03/01/" }
source "W-REPLYTOC" { "Table of contents of the government's reply, 2016-03-10",
  url = "https://www.scribd.com/embeds/303749402/content" }
source "W-VICTIMS" { "Application of Clayborn and others",
  url = "https://dokumen.tips/documents/amicus-briefs-in-apple-v-fbi-case.html" }

-- Brooklyn

source "E-ACLUMAP" { "ACLU, 2016-03-30",
  url = "https://www.aclu.org/blog/privacy-technology/internet-privacy/map-shows-how-apple-fbi-fight-was-about-much-more-one-phone" }
source "E-BENTON" { "Benton summary of commentary", url = "http://benton.org/node/156555" }
source "E-FASTCO" { "Fast Company, 2016-02-29",
  url = "https://www.fastcompany.com/3057302/in-another-iphone-unlocking-case-the-judge-sides-with-apple" }
source "E-GOV0307" { "Government's memorandum, 2016-03-07, Dkt 30",
  url = "https://assets.documentcloud.org/documents/2753019/E-D-N-Y-1-15-Mc-01902-30.txt" }
source "E-JUSTSEC" { "Just Security, 2016-02-29",
  url = "https://www.justsecurity.org/29599/magistrate-judge-orensteins-order-denying-dojs-writs-act-request/" }
source "E-MDN" { "MacDailyNews quoting Ars Technica, 2016-03-08", url = "https://macdailynews.com/2016/03/08/" }
source "E-ORDER" { "Feng memorandum and order, E.D.N.Y. 15-MC-1902 (JO), 2016-02-29, Dkt 29",
  url = "https://assets.documentcloud.org/documents/2729426/EDNY-Apple-order.txt" }
source "E-PE0301" { "Press-Enterprise, 2016-03-01",
  url = "https://www.pe.com/2016/03/01/san-bernardino-shooting-ny-judge-rules-against-fbi-in-similar-case/" }
source "E-WP0301" { "Washington Post, 2016-03-01",
  url = "http://goodtimesweb.org/surveillance/2019/wp-fbi-apple-precedent-requests-mar-1-2016.html" }

-- Numbers and incidents

source "G-CHECK" { "S. Checkoway, 2021", url = "https://checkoway.net/musings/dualec" }
source "G-GUARDG" { "The Observer, 2006-03-12",
  url = "https://www.theguardian.com/business/2006/mar/12/newmedia.citynews1" }
source "G-HILLZ" { "The Hill, 2015-09",
  url = "https://digital-stage.thehill.com/policy/cybersecurity/254430-the-1-million-reward-for-cracking-an-iphone/amp" }
source "G-JUN" { "Bloomberg, 2021-09-02",
  url = "https://squidsaccess.com/2021/09/02/juniper-breach-mystery-starts-to-clear-with-new-details-on-hackers-and-u-s-role" }
source "G-KATH" { "Kathimerini",
  url = "https://www.ekathimerini.com/news/135647/probe-into-wiretapping-scandal-suggests-us-link/" }
source "G-KUD" { [[Abelson and others, "Keys Under Doormats", MIT-CSAIL-TR-2015-026, 2015-07-06]],
  url = "https://www.derechos.org/nizkor/espana/doc/encryption2.html" }
source "G-MR2016" { "MacRumors, 2016-01-26",
  url = "https://www.macrumors.com/2016/01/26/apple-1-billion-active-device-installed-base/" }
source "G-POLNY" { "Politico New York, 2016-03-01",
  url = "https://www.politico.com/states/new-york/city-hall/story/2016/03/vance-testifies-on-local-enforcement-impact-of-apple-encryption-stance-031788" }
source "G-SPY" { [[Excerpt of IEEE Spectrum, "The Athens Affair", 2007-07]],
  url = "https://spybusters.blogspot.com/2007/07/athens-cell-phone-eavesdropping-affair.html" }
source "G-TGC" { "Tech Gadget Central, 2015-11-03",
  url = "https://techgadgetcentral.com/2015/11/03/ios-9-1-hack-1-million" }

-- Brazil

source "B-NEXA" { "C. Rossini, mailing-list notes, 2015-12-17",
  url = "https://server-nexa.polito.it/hyperkitty/list/nexa@server-nexa.polito.it/message/22SQSS4V5HEXJNUPAKGCTRPZP7MGPM24" }
source "B-STAN" { "Stanford Center for Internet and Society, 2015-12",
  url = "https://cyberlaw.stanford.edu/blog/2015/12/whatsapp-brazil" }

-- Lavabit

source "L-FN9" { "Quotation of footnote 9 of the 2016-03-10 reply",
  url = "https://www.liquidvpn.com/doj-want-seize-ios-source-code/" }

-- Clipper

source "C-SAFIRE" { "Summary of W. Safire, New York Times, 1994-02-14",
  url = "https://www.boogieonline.com/revolution/express/techno/crypto/escrow/safire.html" }
source "C-TECHO" { [[Discussion quoting M. Blaze, "Key Escrow from a Safe Distance"]],
  url = "https://techecho.bigdataflowing.com/en/item/16070656" }
source "C-TIME" { [[P. Elmer-DeWitt, "Who Should Keep the Keys", Time, 1994-03-14]],
  url = "http://blog.joehuffman.org/2008/09/23/quote-of-the-day-philip-elmer-dewitt/" }

-- Without an address

source "general-knowledge" { "General knowledge, not re-checked" }
source "honest-gap" { "Nobody has published a count" }
source "apple-ios-security-guide" { "Apple, iOS Security Guide, 2015-16, as recalled" }
source "doj-application" { "Government's application to the court, C.D. Cal., 2016-02-16, as recalled" }
source "order-2016-02-16" { "Order of Magistrate Judge Pym, C.D. Cal., ED No. 15-0451M, 2016-02-16, as recalled" }
source "apple-answers" { [[Apple, "Answers to your questions", February 2016, as recalled]] }
source "fourth-circuit-lavabit" { "In re Under Seal, 749 F.3d 276 (4th Cir.), 2014-04-16, as recalled" }
