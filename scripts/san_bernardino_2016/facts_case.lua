-- SPDX-License-Identifier: CC-BY-4.0
-- The case: attack, phone, order, dispute to 22 March 2016, and the few later facts that the epilogue tells.

-- The attack and the investigation

fact "SB-001" { "Syed Rizwan Farook and his wife Tashfeen Malik shot and killed 14 people at the Inland Regional Center in San Bernardino, California.",
  source = { "S-SEED", "S-OIG" }, confidence = "seed", date = "2015-12-02" }
fact "SB-002" { "The Justice Department's inspector general counts 17 other people injured. Most press accounts say 22, and 21 also appears.",
  source = { "S-OIG", "S-PE0406", "S-JLTP" }, confidence = "primary", date = "2015-12-02", contested = true }
fact "SB-003" { "Both attackers were killed in a shoot-out with police a few hours after the attack.",
  source = { "S-SEED", "S-POLITICO" }, confidence = "seed", date = "2015-12-02" }
fact "SB-004" { "Farook was a county environmental-health inspector, and most of those shot were co-workers at a training event and holiday gathering.",
  source = { "S-PE0406" }, confidence = "press", date = "2015-12-02" }
fact "SB-005" { "The FBI treated the attack as terrorism by a radicalized couple, the deadliest such attack on US soil since 11 September 2001.",
  source = { "S-PE0406" }, confidence = "press", date = "2015-12 to 2016-04" }
fact "SB-006" { "Two mobile phones thought to be the couple's personal phones were found crushed in a trash container near their Redlands home.",
  source = { "S-NBCLA" }, confidence = "press", date = "2015-12" }
fact "SB-007" { "A computer from the home lacked its hard drive, and FBI divers searched Seccombe Lake for three days looking for it.",
  source = { "S-NBCLA", "S-LAT1213" }, confidence = "press", date = "2015-12-10 to 12-12" }
fact "SB-008" { "No public statement that the missing hard drive was ever found is known.",
  source = { "general-knowledge" }, confidence = "recalled", date = "after 2015-12-12" }
fact "SB-009" { "Investigators could not account for about 18 minutes of the couple's movements after the shooting.",
  source = { "S-9TO5-0419", "S-WP0414" }, confidence = "press", date = "2015-12 to 2016-04" }
fact "SB-010" { "At least two emergency calls during the attack reported three attackers; the third-attacker report was never corroborated.",
  source = { "S-TECHDIRT0303" }, confidence = "press", date = "2015-12-02" }
fact "SB-011" { "Enrique Marquez, a former neighbor who bought two of the rifles used, was arrested.",
  source = { "general-knowledge" }, confidence = "recalled", date = "2015-12-17" }
fact "SB-012" { [[San Bernardino police chief Jarrod Burguan said publicly there was a "reasonably good chance" that the phone held nothing of value.]],
  source = { "S-COM0419" }, confidence = "press", date = "2016-02 to 03" }

-- The phone, and what was already in hand

fact "SB-020" { "The FBI seized a locked iPhone 5c from a black Lexus under a search warrant issued by Magistrate Judge David Bristow.",
  source = { "S-JLTP", "S-OIG" }, confidence = "press", date = "2015-12-03" }
fact "SB-021" { "The phone belonged to San Bernardino County's public-health department and had been issued to Farook for work; it was not his property.",
  source = { "S-UCIN", "S-ABC0221" }, confidence = "press", date = "2015" }
fact "SB-022" { "The county, as owner, consented to the search of the phone.",
  source = { "S-DUNLAP" }, confidence = "press", date = "2015-12" }
fact "SB-023" { "The phone ran iOS 9 and had no fingerprint reader.",
  source = { "S-OIG", "S-AP0222" }, confidence = "press", date = "2015-12" }
fact "SB-024" {
  "On this model the retry delay and the optional wipe after ten wrong guesses are enforced in software rather than in a separate security processor (Secure Enclave), which first appeared in the iPhone 5s.",
  source = { "S-GUIDO" }, confidence = "press", date = "2013-2016" }
fact "SB-025" { "iOS 9 spaced out wrong guesses with growing delays (about 1, 5, 15, 15 and then 60 minutes after the first five).",
  source = { "apple-ios-security-guide" }, confidence = "recalled", date = "2016" }
fact "SB-026" {
  "The phone's hardware takes about 80 milliseconds a guess: without added delays about 13 minutes for all four-digit codes, about 22 hours for six digits.",
  source = { "apple-ios-security-guide" }, confidence = "recalled", date = "2016" }
fact "SB-027" {
  "Apple's guide said a code of six lower-case letters and digits would take over five and a half years to exhaust at 80 milliseconds a guess.",
  source = { "apple-ios-security-guide" }, confidence = "recalled", date = "2016" }
fact "SB-028" { "Commentary on the filings describes Farook's code as a simple four-digit one.",
  source = { "S-EMPTY0312" }, confidence = "press", date = "2016" }
fact "SB-029" { "The last iCloud backup of the phone was made on 19 October 2015.",
  source = { "S-RECODE", "S-POCKET" }, confidence = "press", date = "2015-10-19" }
fact "SB-030" { "The gap between the last backup and the attack is 44 days (arithmetic).",
  source = { "S-RECODE", "S-POCKET" }, confidence = "press", date = "2015-10-19 to 12-02" }
fact "SB-031" {
  "Why backups stopped is unknown: prosecutors suggested Farook may have switched them off; others noted a full account or missing Wi-Fi would have the same effect.",
  source = { "S-VERGE0219", "S-IBT" }, confidence = "press", date = "2016-02" }
fact "SB-032" {
  "The government's application said the earlier backup and call records showed Farook had used the phone to communicate with some victims and with his wife.",
  source = { "doj-application" }, confidence = "recalled", date = "2016-02-16" }
fact "SB-033" { "Apple handed over the iCloud backups and account data it held in answer to legal process, and gave the FBI technical advice.",
  source = { "S-VERGE0219", "S-MACOBS-NODATA" }, confidence = "press", date = "2015-12 to 2016-01" }
fact "SB-034" {
  "At the FBI's request county technicians reset the iCloud account password, which gave immediate access to existing backups but ended any chance that the phone would make a new automatic backup.",
  source = { "S-ABC0221", "S-SCPR" }, confidence = "press", date = "2015-12-06", contested = true }
fact "SB-035" {
  "The government's motion described the owner as having reset the password; the county replied publicly that it acted at the FBI's request.",
  source = { "S-GIZMODO", "S-ABC0221" }, confidence = "press", date = "2016-02-19", contested = true }
fact "SB-036" {
  "The FBI answered that a forced backup might not have worked, that backups do not hold everything, and that direct extraction often yields more.",
  source = { "S-RECODE", "S-ABC0221" }, confidence = "press", date = "2016-02-20", contested = true }
fact "SB-037" {
  [[FBI Director James Comey told Congress "there was a mistake made" over the reset, adding that the bureau would still have needed the phone because a backup would not have held everything.]],
  source = { "S-BUZZ0301", "S-ABC0301" }, confidence = "press", date = "2016-03-01", contested = true }
fact "SB-038" {
  "Apple said it had offered four other ways to obtain data, among them returning the phone to a known Wi-Fi network to trigger a backup, and that the reset defeated the most promising one.",
  source = { "S-LAT0220", "S-VERGE0219" }, confidence = "press", date = "early 2016-01", contested = true }
fact "SB-039" {
  "The county had a contract for device-management software costing about $4 per phone per month, which its supplier said could have unlocked the phone, but had not installed it on this phone.",
  source = { "S-AP0222", "S-PE0221" }, confidence = "press", date = "2016-02-21" }
fact "SB-040" { "The county disputed that the software would have been decisive, noting that a user could remove it.",
  source = { "S-PE0221", "S-AP0222" }, confidence = "press", date = "2016-02-21" }
fact "SB-041" { "Investigators also held the carrier's records for the phone.",
  source = { "S-MACOBS-NODATA", "S-KONDOKER" }, confidence = "press", date = "2016" }
fact "SB-042" { "Comey told a congressional committee that the FBI still could not open the phone.",
  source = { "S-OIG" }, confidence = "primary", date = "2016-02-09" }

-- The order of 16 February 2016

fact "SB-050" {
  [[On the application of the US Attorney for the Central District of California (Eileen M. Decker), Magistrate Judge Sheri Pym ordered Apple to give "reasonable technical assistance" in searching the phone.]],
  source = { "S-SEED", "S-OIG" }, confidence = "seed", date = "2016-02-16" }
fact "SB-051" { "The order of 16 February was issued ex parte, that is, without hearing Apple first.",
  source = { "S-POLITICO", "S-OIG" }, confidence = "primary", date = "2016-02-16" }
fact "SB-052" { "The legal basis cited for the order was the All Writs Act, 28 U.S.C. 1651.",
  source = { "S-HN-AWA" }, confidence = "primary", date = "2016-02-16" }
fact "SB-053" { "First required function: bypass or disable the auto-erase feature, whether or not it was switched on.",
  source = { "S-LEXIS" }, confidence = "press", date = "2016-02-16" }
fact "SB-054" { "Second required function: let the FBI submit passcode guesses electronically instead of by hand.",
  source = { "S-LEXIS" }, confidence = "press", date = "2016-02-16" }
fact "SB-055" { "The order named the physical port, Bluetooth, Wi-Fi or another protocol on the phone as possible channels for passcode guesses.",
  source = { "order-2016-02-16" }, confidence = "recalled", date = "2016-02-16" }
fact "SB-056" { "Third required function: add no software delay between guesses beyond what the hardware itself imposes.",
  source = { "S-LEXIS" }, confidence = "press", date = "2016-02-16" }
fact "SB-057" {
  "The suggested form was a signed iPhone software file, recovery bundle or other software image file loaded onto the phone without altering its installed operating system.",
  source = { "S-LEXIS" }, confidence = "press", date = "2016-02-16" }
fact "SB-058" { "The image was to load and run from the phone's random-access memory and not change the system or user-data partitions in flash storage.",
  source = { "order-2016-02-16" }, confidence = "recalled", date = "2016-02-16" }
fact "SB-059" { "The image was to be coded by Apple with the phone's unique identifier so that it would load and run only on that one phone.",
  source = { "order-2016-02-16" }, confidence = "recalled", date = "2016-02-16", contested = true }
fact "SB-060" { "The order let the work be done at a government facility or at an Apple facility.",
  source = { "S-LEXIS" }, confidence = "press", date = "2016-02-16" }
fact "SB-061" { "If done at Apple, the government was to have remote access so that it, not Apple, would run the passcode guesses.",
  source = { "order-2016-02-16" }, confidence = "recalled", date = "2016-02-16" }
fact "SB-062" { "Apple could use a different technical method giving the same three functions if the government agreed.",
  source = { "S-LEXIS" }, confidence = "press", date = "2016-02-16" }
fact "SB-063" { "The order had Apple tell the government its reasonable cost of providing the service.",
  source = { "order-2016-02-16" }, confidence = "recalled", date = "2016-02-16" }
fact "SB-064" {
  "If Apple thought compliance unreasonably burdensome it could apply to the same court for relief within five business days of receiving the order.",
  source = { "S-METZ" }, confidence = "press", date = "2016-02-16" }
fact "SB-065" { "The deadline was extended so that Apple's response was due by Friday 26 February.",
  source = { "S-AP0222" }, confidence = "press", date = "2016-02" }
fact "SB-066" {
  "Decker said the application was a potentially important step in learning everything possible about the attack, citing a commitment to the victims and their families.",
  source = { "S-SEED" }, confidence = "seed", date = "2016-02-16", contested = true }
fact "SB-067" { "Prosecutors told the court that Apple had declined to give this help voluntarily.",
  source = { "S-POLITICO" }, confidence = "press", date = "2016-02-16" }
fact "SB-068" {
  "A security engineer outside Apple judged every part of the request technically feasible on an iPhone 5c and said Apple could tie the image to the one phone and keep it in its own hands.",
  source = { "S-GUIDO", "S-SHELTON" }, confidence = "press", date = "2016-02" }

-- Positions taken, 16 February to 1 March

fact "SB-070" {
  [[Apple chief executive Tim Cook published an open letter to customers opposing the order and calling it "an overreach by the U.S. government."]],
  source = { "S-SEED", "S-LETTER" }, confidence = "seed", date = "2016-02-16", contested = true }
fact "SB-071" {
  [[Cook's letter argued that the technique, once created, could be used "over and over again, on any number of devices" and compared it with a master key.]],
  source = { "S-SEED" }, confidence = "seed", date = "2016-02-16", contested = true }
fact "SB-072" { "Cook's letter rejected the government's statement that the software would be used once, on one phone.",
  source = { "S-SEED" }, confidence = "seed", date = "2016-02-16" }
fact "SB-073" {
  [[The government moved to compel compliance and said Apple's refusal seemed to rest on "its business model and public brand marketing strategy."]],
  source = { "S-MTC", "S-INVESTO" }, confidence = "press", date = "2016-02-19" }
fact "SB-074" { [[Comey wrote that the FBI did not want to "break anyone's encryption or set a master key loose on the land."]],
  source = { "S-INVESTO" }, confidence = "press", date = "2016-02-21", contested = true }
fact "SB-075" { "Cook told employees the case concerned the data security of hundreds of millions of law-abiding people.",
  source = { "S-COOK0222" }, confidence = "press", date = "2016-02-22" }
fact "SB-076" { "Apple's public answers to questions proposed that the order be withdrawn and that a commission of experts discuss the issue.",
  source = { "apple-answers" }, confidence = "recalled", date = "2016-02-22" }
fact "SB-077" { "Apple moved to vacate the order, with declarations by Nicola Hanna, Lisa Olle and Erik Neuenschwander.",
  source = { "S-MTV" }, confidence = "primary", date = "2016-02-25" }
fact "SB-078" {
  "Apple's motion said the All Writs Act did not authorize the order and that it would violate the First Amendment and the Fifth Amendment's due-process clause.",
  source = { "S-MTV", "S-PARENT" }, confidence = "press", date = "2016-02-25" }
fact "SB-079" {
  "Apple estimated that designing, building, validating and deploying the software would take six to ten engineers and employees a large part of their time for two to four weeks.",
  source = { "S-LOOP", "S-FAMZN" }, confidence = "press", date = "2016-02-25", contested = true }
fact "SB-080" { "Apple's team would include operating-system engineers, a quality-assurance engineer, a project manager and a document or tool writer.",
  source = { "S-LOOP" }, confidence = "press", date = "2016-02-25" }
fact "SB-081" { [[Apple called the requested software "GovtOS".]],
  source = { "S-FAMZN", "S-CSO" }, confidence = "press", date = "2016-02-25" }
fact "SB-082" {
  "Apple argued that rebuilding and destroying the software for each new order would multiply the burden and in effect require a standing hacking department.",
  source = { "S-CSO", "S-FAMZN" }, confidence = "press", date = "2016-02-25", contested = true }
fact "SB-083" { [[The House Judiciary Committee held a hearing titled "The Encryption Tightrope: Balancing Americans' Security and Privacy".]],
  source = { "S-HJC" }, confidence = "primary", date = "2016-03-01" }
fact "SB-084" {
  "Witnesses were FBI Director Comey, then Apple general counsel Bruce Sewell, the security scholar Susan Landau and Manhattan District Attorney Cyrus Vance.",
  source = { "S-GUARD0301", "S-POLITICONY", "general-knowledge" }, confidence = "recalled", date = "2016-03-01" }
fact "SB-085" {
  [[Comey agreed that a government win could guide other judges ("potentially precedential") while saying the older phone model would limit its use.]],
  source = { "S-WP0301", "S-BEAST" }, confidence = "press", date = "2016-03-01" }
fact "SB-086" { [[Comey described the request as asking Apple to "Take the vicious guard dog away. Let us try and pick the lock."]],
  source = { "S-BUZZ0301" }, confidence = "press", date = "2016-03-01", contested = true }
fact "SB-087" { "Sewell testified that the matter was about the safety and security of every iPhone in use rather than one case.",
  source = { "S-BEAST", "S-POLITICO0301" }, confidence = "press", date = "2016-03-01" }
fact "SB-088" {
  "Committee members criticized both sides: some called the suit an end-run around Congress, others faulted Apple for offering no legislative proposal.",
  source = { "S-GUARD0301" }, confidence = "press", date = "2016-03-01", contested = true }
fact "SB-089" { "Asked about roughly 50 days between seizure and the demand on Apple, Comey said many conversations had taken place in between.",
  source = { "S-BUZZ0301" }, confidence = "press", date = "2016-03-01" }

-- Friends of the court and other voices

fact "SB-090" { "Seventeen online companies (among them Airbnb, eBay, GitHub, LinkedIn, Reddit and Twitter) filed one joint brief for Apple.",
  source = { "S-MTO", "S-DT" }, confidence = "primary", date = "2016-03-03" }
fact "SB-091" { "Google, Facebook, Microsoft, Amazon, Yahoo and others filed jointly for Apple.",
  source = { "S-AI0303", "S-CNS" }, confidence = "press", date = "2016-03-03" }
fact "SB-092" { "Four trade groups (BSA, CTA, ITI and TechNet) and a group with AVG, Golden Frog and CCIA filed for Apple.",
  source = { "S-BSA", "S-AVG" }, confidence = "primary", date = "2016-03-03" }
fact "SB-093" { "The ACLU argued that no court had power to make an uninvolved company create and authenticate software to break its customers' security.",
  source = { "S-ACLUBRIEF" }, confidence = "primary", date = "2016-03-03" }
fact "SB-094" { "More than thirty law professors and more than forty companies and associations were counted among Apple's supporters.",
  source = { "S-SOY" }, confidence = "press", date = "2016-03-03" }
fact "SB-095" {
  "The United Nations special rapporteur on free expression (David Kaye) and the UN human-rights chief (Zeid Ra'ad al-Hussein) spoke for Apple's side on expression and human-rights grounds.",
  source = { "S-DT2", "general-knowledge" }, confidence = "recalled", date = "2016-03" }
fact "SB-096" { "Relatives of six of those killed filed a brief for the government through former judge Stephen Larson.",
  source = { "S-VICTIMS", "S-CNS" }, confidence = "primary", date = "2016-03-03" }
fact "SB-097" {
  [[One father wrote that the phone "may not lead to anything new" but asked what would follow if it pointed to a third attacker or an unknown cell.]],
  source = { "S-CNS" }, confidence = "press", date = "2016-03-03" }
fact "SB-098" { "California sheriffs', police chiefs' and peace officers' associations supported the government.",
  source = { "S-CNS" }, confidence = "press", date = "2016-03-03" }
fact "SB-099" { "National groups (federal law-enforcement officers, prosecuting attorneys, national sheriffs) also filed for the government.",
  source = { "general-knowledge" }, confidence = "recalled", date = "2016-03" }
fact "SB-100" {
  "Salihin Kondoker, whose wife survived three gunshot wounds, wrote to the court for Apple, saying a county-monitored work phone was unlikely to hold anything valuable.",
  source = { "S-KONDOKER" }, confidence = "press", date = "2016-03-03" }
fact "SB-101" {
  [[San Bernardino County District Attorney Michael Ramos told the court the phone might show it had been used to plant a "lying dormant cyber pathogen" on county systems.]],
  source = { "S-VERGE0303", "S-IPATROL" }, confidence = "press", date = "2016-03-03" }
fact "SB-102" {
  "The District Attorney then told reporters he did not know of evidence for such a cyber attack and wanted the phone examined to put the question to rest.",
  source = { "S-ARS0304" }, confidence = "press", date = "2016-03-04" }
fact "SB-103" {
  [[Forensics specialist Jonathan Zdziarski said the term "cyber pathogen" was unknown in computer science and no evidence was offered; the county had no part in the brief.]],
  source = { "S-VERGE0303", "S-IPH0303" }, confidence = "press", date = "2016-03-03" }
fact "SB-104" {
  "Several former security officials (among them Michael Hayden, Michael Chertoff, Mike McConnell and Richard Clarke) publicly favored strong encryption or Apple's side; critics pointed to business ties with technology firms.",
  source = { "S-DTEX" }, confidence = "press", date = "2016-03" }
fact "SB-105" { [[President Obama said there had to be "some concession to the need to get into that information somehow."]],
  source = { "S-MDN0314" }, confidence = "press", date = "2016-03-11" }
fact "SB-106" { "A newspaper reported that some Apple engineers talked of refusing the work or resigning if the order stood.",
  source = { "S-PHONEARENA" }, confidence = "press", date = "2016-03-17" }

-- The reply briefs, and the week of the hearing

fact "SB-110" {
  [[The government's reply called Apple's rhetoric "not only false, but also corrosive" of the courts, the Fourth Amendment and elected government.]],
  source = { "S-REPLY", "S-REUT0310" }, confidence = "press", date = "2016-03-10" }
fact "SB-111" { [[The government's reply said Apple had "deliberately raised technological barriers" to a lawful warrant.]],
  source = { "S-REUT0310" }, confidence = "press", date = "2016-03-10" }
fact "SB-112" {
  "Footnote 9 of the government's reply said the FBI could not change the software without Apple's source code and signature and might ask for those instead.",
  source = { "S-FN9", "S-EMPTY0312" }, confidence = "press", date = "2016-03-10" }
fact "SB-113" {
  [[The government's reply: the request touches one phone and "future cases involving other iPhones will be decided on their specific facts".]],
  source = { "S-FN9" }, confidence = "press", date = "2016-03-10", contested = true }
fact "SB-114" { "The government's reply weighed Apple's low estimate (six people, two weeks) against a workforce of about 100,000.",
  source = { "S-REPLY" }, confidence = "recalled", date = "2016-03-10", contested = true }
fact "SB-115" { "The government's reply said asking for functional source code for one device is at most an incidental effect on speech.",
  source = { "S-EMPTY0314" }, confidence = "press", date = "2016-03-10" }
fact "SB-116" { "The government's reply said Apple had accommodated Chinese authorities; Apple denied it.",
  source = { "S-PE0310" }, confidence = "press", date = "2016-03-10" }
fact "SB-117" { [[Apple's Sewell said the government's brief "reads like an indictment" and noted that Comey had earlier praised Apple's cooperation.]],
  source = { "S-PE0310" }, confidence = "press", date = "2016-03-10" }
fact "SB-118" { [[Apple's reply said the government treated the All Writs Act as an all-powerful "magic wand" and that "The Founders would be appalled."]],
  source = { "S-DAILYDOT", "S-AREPLY" }, confidence = "press", date = "2016-03-15" }
fact "SB-119" { "Apple's reply came with declarations from Hanna, Craig Federighi, Neuenschwander and Robert Ferrini.",
  source = { "S-AREPLY" }, confidence = "primary", date = "2016-03-15" }
fact "SB-120" { "A hearing before Judge Pym in Riverside was set for 1:00 pm on 22 March.",
  source = { "S-MTV", "S-REPLY" }, confidence = "primary", date = "2016-03-22" }
fact "SB-121" { "An outside party showed the FBI a possible way to unlock the phone on Sunday 20 March.",
  source = { "S-PCW", "S-MACOBS0321" }, confidence = "press", date = "2016-03-20" }
fact "SB-122" {
  "The government asked to cancel the hearing for testing; Judge Pym canceled it and stayed her order, unsure whether Apple's help was still needed.",
  source = { "S-BUZZ0321", "S-SBSUN" }, confidence = "press", date = "2016-03-21" }

-- After 22 March: for the epilogue, never for a card

fact "SB-123" { "The government reported that it had accessed the phone and no longer needed Apple.",
  source = { "S-OIG" }, confidence = "primary", date = "2016-03-28" }
fact "SB-124" { "The court then vacated the February order.",
  source = { "general-knowledge" }, confidence = "recalled", date = "2016-03-29" }
fact "SB-125" { "No court ruled on the merits, so the dispute set no precedent either way.",
  source = { "S-CARNEGIE" }, confidence = "primary", date = "2016" }
fact "SB-137" { "A law-enforcement source told CBS News that nothing of real significance had been found so far.",
  source = { "S-DT-NOVALUE" }, confidence = "press", date = "2016-04-13", contested = true }
fact "SB-138" {
  "Officials told CNN the phone gave data the FBI lacked and raised its confidence that Farook contacted no other plotter in the 18-minute gap.",
  source = { "S-9TO5-0419" }, confidence = "press", date = "2016-04-19", contested = true }
fact "SB-144" {
  "A later report found that one FBI unit was not asked until about 11 February 2016; it then turned to a vendor about 90 percent of the way to a solution.",
  source = { "S-FEDTIMES" }, confidence = "press", date = "2018-03-27", contested = true }

-- Other phones

fact "SB-147" {
  "At least twelve other All Writs Act demands for iPhone access were pending or recent: eleven listed by Apple on 17 February 2016 and one added by the government.",
  source = { "S-CIOASIA" }, confidence = "press", date = "2015-10 to 2016-02", contested = true }
fact "SB-148" { "Apple said it had objected to ten of the twelve pending demands; prosecutors said it mostly deferred complying without going to court.",
  source = { "S-YAHOO", "S-AWTODAY" }, confidence = "press", date = "2016-02" }
fact "SB-149" { "The government said that about 70 earlier orders of this general kind had been obtained.",
  source = { "S-ACLUMAP" }, confidence = "press", date = "2008-2015" }
fact "SB-150" { "Manhattan District Attorney Cyrus Vance said his office held 175 iPhones it could not open.",
  source = { "S-ABC0218" }, confidence = "press", date = "2016-02-18", contested = true }
fact "SB-151" {
  "By the House hearing Manhattan's count exceeded 200, and Vance reported 46 devices in Connecticut, 30 in Chicago since January, more than 100 in Houston in 2015.",
  source = { "S-POLITICONY" }, confidence = "press", date = "2016-03-01" }

-- Polls

fact "SB-160" { "Pew (1,002 adults, telephone): 51% said Apple should unlock the phone, 38% should not, 11% no opinion.",
  source = { "S-TIMEPEW", "S-LATPOLL" }, confidence = "press", date = "2016-02-18/21" }
fact "SB-161" { "Pew: among iPhone owners 47% to 43% for unlocking.",
  source = { "S-TIMEPEW" }, confidence = "press", date = "2016-02-18/21" }
fact "SB-162" { "Pew: 56% of Republicans, 55% of Democrats and 45% of independents favored unlocking.",
  source = { "S-TIMEPEW" }, confidence = "press", date = "2016-02-18/21" }
fact "SB-163" { "Reuters/Ipsos (online): 46% agreed with Apple's opposition, 35% disagreed, 20% did not know.",
  source = { "S-TIMEREUT", "S-LATPOLL" }, confidence = "press", date = "2016-02-19/23" }
fact "SB-164" {
  "The same Reuters/Ipsos poll: 46% agreed and 42% disagreed that government should be able to look at phone data to protect against terror threats.",
  source = { "S-TIMEREUT" }, confidence = "press", date = "2016-02-19/23" }
fact "SB-165" { "YouGov: 63% said Apple should cooperate with the order, 23% said not.",
  source = { "S-LATPOLL" }, confidence = "press", date = "2016-02" }
fact "SB-166" { "Morning Consult (1,935 registered voters): 51% should unlock, about a third should not.",
  source = { "S-FOXMC" }, confidence = "press", date = "2016-02-24/25" }
fact "SB-167" { "CBS/New York Times: 50% should unlock, 45% should not.",
  source = { "S-DF" }, confidence = "press", date = "2016-03" }
fact "SB-168" {
  "CBS/New York Times: over eight in ten thought a precedent at least somewhat likely, and two-thirds thought other iPhones would become more vulnerable.",
  source = { "S-DF" }, confidence = "press", date = "2016-03" }
fact "SB-169" { "NBC/Wall Street Journal: 42% said Apple should cooperate, 47% said it should not.",
  source = { "general-knowledge" }, confidence = "recalled", date = "2016-03" }
fact "SB-170" { "A newspaper comparison put the spread down largely to question wording.",
  source = { "S-LATPOLL" }, confidence = "press", date = "2016-02-24" }

-- Contested: both readings

fact "SB-C7" {
  "One phone or many? The government: the order names one device, tied to its identifier. Apple: other cases were waiting, and the technique can be repeated.",
  source = { "S-FN9", "S-CIOASIA", "S-ABC0218", "S-SEED", "S-CSO" }, confidence = "recalled", date = "2016-02 to 03", contested = true }
