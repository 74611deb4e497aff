-- SPDX-License-Identifier: CC-BY-4.0
-- The law behind the cards. Background for a game, not legal advice.

-- The All Writs Act

fact "LW-001" { "The All Writs Act descends from the Judiciary Act of 1789 and is now 28 U.S.C. 1651(a).",
  source = { "W-HN", "W-AWT" }, confidence = "press", date = "1789" }
fact "LW-002" {
  [[The All Writs Act lets federal courts issue all writs "necessary or appropriate in aid of their respective jurisdictions and agreeable to the usages and principles of law."]],
  source = { "W-HN" }, confidence = "primary", date = "current" }
fact "LW-003" {
  "The Supreme Court calls the Act a residual source of authority; where a statute deals with the particular issue, that statute controls (474 U.S. 34).",
  source = { "W-HN", "W-MACSURF" }, confidence = "primary", date = "1985" }
fact "LW-004" {
  "The Act does not enlarge a court's jurisdiction; it works in aid of jurisdiction that already exists (Clinton v. Goldsmith, 526 U.S. 529).",
  source = { "general-knowledge" }, confidence = "recalled", date = "1999" }
fact "LW-005" { "In the Ninth Circuit the Act is not a free-standing source of power to impose new duties (Plum Creek Lumber v. Hutton, 608 F.2d 1283).",
  source = { "general-knowledge" }, confidence = "recalled", date = "1979" }

-- United States v. New York Telephone Co., 1977, and its like

fact "LW-010" {
  "The Supreme Court upheld an order that a telephone company help the FBI install pen registers in a gambling investigation (New York Telephone, 434 U.S. 159).",
  source = { "W-NYTSYL", "W-NYTWIKI" }, confidence = "primary", date = "1977-12-07" }
fact "LW-011" {
  "In New York Telephone the company had refused to lease lines needed for an unobtrusive installation; the order provided for payment at prevailing rates.",
  source = { "W-NYTSYL" }, confidence = "primary", date = "1976" }
fact "LW-012" {
  [[The Act reaches third parties "in a position to frustrate the implementation of a court order" even if they have done no wrong (New York Telephone).]],
  source = { "W-NYTWIKI" }, confidence = "press", date = "1977" }
fact "LW-013" {
  "Later courts draw three factors from New York Telephone: how close the third party is to the matter, how burdensome the aid is, how necessary it is.",
  source = { "W-ORDER" }, confidence = "primary", date = "1977" }
fact "LW-014" { "In New York Telephone the company was not too far removed, since its own lines were being used for the suspected crime.",
  source = { "general-knowledge" }, confidence = "recalled", date = "1977" }
fact "LW-015" { "In New York Telephone the aid was slight, paid for, and of a kind the company did for its own purposes.",
  source = { "W-NYTSYL", "general-knowledge" }, confidence = "recalled", date = "1977" }
fact "LW-016" { "In New York Telephone the order could hardly be carried out without the company, and the aid fitted congressional policy.",
  source = { "general-knowledge" }, confidence = "recalled", date = "1977" }
fact "LW-018" { "The court below New York Telephone had feared a dangerous precedent of pressing unwilling private parties into service.",
  source = { "W-ITLAW" }, confidence = "press", date = "1976" }
fact "LW-019" {
  "The Ninth Circuit later upheld an order that a telephone company trace calls by reprogramming its exchange, stressing narrow facts and payment (616 F.2d 1122).",
  source = { "general-knowledge" }, confidence = "recalled", date = "1980" }
fact "LW-020" {
  "The Third Circuit, reviewing tracing orders against telephone companies, held that due process calls for a chance to be heard on burden (610 F.2d 1148).",
  source = { "W-3CIR", "general-knowledge" }, confidence = "recalled", date = "1979-11-29" }
fact "LW-022" { "Lower courts had used the Act for things such as card records, camera footage and unlocking older phones.",
  source = { "W-ACLUMAP", "general-knowledge" }, confidence = "recalled", date = "1984-2015" }

-- CALEA, and what Congress left unsaid

fact "LW-030" { "CALEA (47 U.S.C. 1001-1010) requires telecommunications carriers to design networks so that authorized interception is possible.",
  source = { "W-CRS" }, confidence = "primary", date = "1994-10-25" }
fact "LW-031" { "Section 1002(b)(1) of CALEA says it does not let agencies dictate specific designs or forbid any feature to providers or manufacturers.",
  source = { "general-knowledge" }, confidence = "recalled", date = "1994" }
fact "LW-032" { "Section 1002(b)(2) of CALEA leaves information services outside the capability duty.",
  source = { "W-JUSTSEC", "general-knowledge" }, confidence = "recalled", date = "1994" }
fact "LW-033" {
  "Section 1002(b)(3) of CALEA: a carrier need not decrypt what a customer encrypted unless it supplied the encryption and holds the information needed.",
  source = { "general-knowledge" }, confidence = "recalled", date = "1994" }
fact "LW-035" { "Apple's reading: Congress covered the field, exempted firms like it, and repeatedly declined to add this duty.",
  source = { "W-ORDER", "W-JUSTSEC" }, confidence = "primary", date = "2016", contested = true }
fact "LW-036" {
  "The government's reading: CALEA concerns interception in transit by carriers, says nothing of stored data on a seized phone, and leaves the Act free to fill a gap.",
  source = { "W-REPLYTOC" }, confidence = "primary", date = "2016", contested = true }

-- The Brooklyn ruling as law

fact "LW-040" { "In Brooklyn Judge Orenstein held that the Act did not allow the order and that, if it did, the three factors weighed against it.",
  source = { "W-ORDER" }, confidence = "primary", date = "2016-02-29" }
fact "LW-041" { "As a magistrate judge's ruling the Brooklyn denial is persuasive only.",
  source = { "W-PE0301" }, confidence = "press", date = "2016" }

-- Speech

fact "LW-050" {
  "A Ninth Circuit panel held encryption source code to be speech (Bernstein v. Department of Justice, 176 F.3d 1132), but the opinion was withdrawn for rehearing, so it is not precedent.",
  source = { "W-NYUNOTE", "general-knowledge" }, confidence = "recalled", date = "1999", contested = true }
fact "LW-051" { "The Sixth Circuit held that source code is protected as a means of expressing ideas (Junger v. Daley, 209 F.3d 481).",
  source = { "W-NYUNOTE", "general-knowledge" }, confidence = "recalled", date = "2000", contested = true }
fact "LW-052" {
  "The Second Circuit protected code but separated its functional effect, which the government quoted as not speech in that sense (Universal City Studios v. Corley, 273 F.3d 429).",
  source = { "W-EMPTY0314" }, confidence = "press", date = "2001", contested = true }
fact "LW-053" {
  "Compelled speech is restricted much as silencing is (West Virginia v. Barnette; Wooley v. Maynard; Riley v. National Federation of the Blind, 487 U.S. 781).",
  source = { "W-1LIB", "general-knowledge" }, confidence = "press", date = "1943-1988" }
fact "LW-054" {
  "Apple: writing and signing code says something Apple rejects, so the order compels speech and discriminates by viewpoint, calling for strict scrutiny.",
  source = { "W-1LIB" }, confidence = "press", date = "2016", contested = true }
fact "LW-055" {
  "The government: functional code for one device in a commercial product is at most an incidental effect of conduct, and Apple may say publicly whatever it likes.",
  source = { "W-EMPTY0314" }, confidence = "press", date = "2016", contested = true }
fact "LW-056" { "Law schools could be made to send recruiting messages as part of regulated conduct (Rumsfeld v. FAIR, 547 U.S. 47).",
  source = { "general-knowledge" }, confidence = "recalled", date = "2006" }

-- Privacy, due process, victims

fact "LW-060" { "Police generally need a warrant to search a phone seized on arrest (Riley v. California, 573 U.S. 373).",
  source = { "general-knowledge" }, confidence = "recalled", date = "2014" }
fact "LW-062" { "In San Bernardino the search itself was not disputed: there was a warrant, the owner consented and the user was dead.",
  source = { "S-JLTP", "S-OIG", "S-DUNLAP", "S-SEED", "S-POLITICO" }, confidence = "press", date = "2015-2016" }
fact "LW-063" {
  "Apple's Fifth Amendment point was substantive due process: conscripting an innocent party to work against its own interests, arbitrarily.",
  source = { "W-PARENT", "general-knowledge" }, confidence = "recalled", date = "2016" }
fact "LW-064" { "The usual test of due process is demanding: conduct must shock the conscience (County of Sacramento v. Lewis, 523 U.S. 833).",
  source = { "general-knowledge" }, confidence = "recalled", date = "1998" }
fact "LW-065" { "The government answered that there is no due-process right not to write source code when a court so orders after a hearing.",
  source = { "W-EMPTY0314" }, confidence = "press", date = "2016" }
fact "LW-068" {
  "Victims have rights to be heard and to protection (18 U.S.C. 3771; California Constitution art. I, s. 28), which the District Attorney and relatives invoked.",
  source = { "W-IPH0303", "general-knowledge" }, confidence = "press", date = "current" }

-- Objection, review, appeal

fact "LW-072" { "The order's own remedy was an application to the same magistrate judge within five business days; it is not an appeal.",
  source = { "W-METZ" }, confidence = "press", date = "2016-02-16" }
fact "LW-073" {
  "Magistrate judges act under 28 U.S.C. 636; a party may object to a district judge, normally within 14 days (Criminal Rule 59; Civil Rule 72).",
  source = { "W-ABA", "general-knowledge" }, confidence = "press", date = "current" }
fact "LW-074" { "For non-dispositive matters review is for clear error or error of law; for dispositive ones it is fresh (de novo).",
  source = { "W-ABA", "W-CPC" }, confidence = "primary", date = "current" }
fact "LW-078" {
  "From a district judge either side could go to the Ninth Circuit under 28 U.S.C. 1291, the collateral-order doctrine, an injunction appeal (1292(a)(1)) or mandamus.",
  source = { "general-knowledge" }, confidence = "recalled", date = "current" }
fact "LW-081" { "Disobedience risks civil contempt (coercive fines) or criminal contempt (18 U.S.C. 401).",
  source = { "general-knowledge" }, confidence = "recalled", date = "current" }
fact "LW-083" { "Friends of the court take part only by leave; they are not parties and cannot appeal.",
  source = { "W-VICTIMS", "general-knowledge" }, confidence = "press", date = "2016" }

-- Abroad

fact "LW-092" { "China: a counter-terrorism law obliges firms to give technical assistance including decryption.",
  source = { "general-knowledge" }, confidence = "recalled", date = "2015-12" }

-- Contested: both readings

fact "LW-C1" {
  "Is Apple far removed? The government: it designed, licenses, signs and controls the software that blocks the warrant. Apple: it neither owns nor holds the phone or data.",
  source = { "W-ORDER", "S-REUT0310" }, confidence = "press", date = "2016-02 to 03", contested = true }
