-- SPDX-License-Identifier: CC-BY-4.0
-- Facts from other disputes that cards of this case rest on.

-- Brooklyn (E.D.N.Y.), 2015-2016

fact "EN-009" { "In Brooklyn Judge Orenstein denied a like request in a 50-page memorandum.",
  source = { "E-ORDER" }, confidence = "primary", date = "2016-02-29" }
fact "EN-010" {
  [[Judge Orenstein's first ground: the Act's words "agreeable to the usages and principles of law" do not allow any relief merely because no law forbids it.]],
  source = { "E-ORDER" }, confidence = "primary", date = "2016-02-29" }
fact "EN-011" {
  "Judge Orenstein's second ground: Congress had considered legislation with the same effect and had not adopted it, so the gap-filling Act could not supply it.",
  source = { "E-ORDER" }, confidence = "primary", date = "2016-02-29" }
fact "EN-012" { "Judge Orenstein read CALEA of 1994 and related laws as a scheme that left firms such as Apple without this duty.",
  source = { "E-JUSTSEC" }, confidence = "press", date = "2016-02-29" }
fact "EN-013" { "Judge Orenstein added that the government's reading would raise serious separation-of-powers doubts about the Act itself.",
  source = { "E-BENTON" }, confidence = "press", date = "2016-02-29" }
fact "EN-014" { "As an alternative ground Judge Orenstein held that closeness, burden and necessity all weighed against an order.",
  source = { "E-ORDER", "E-FASTCO" }, confidence = "primary", date = "2016-02-29" }
fact "EN-016" { "The government said Apple had complied with about 70 similar orders without objecting.",
  source = { "E-ACLUMAP", "E-MDN" }, confidence = "press", date = "2008-2015" }
fact "EN-017" { "On iOS 7 and earlier Apple could extract some data without the passcode; from iOS 8 on it said it could not.",
  source = { "E-MDN", "general-knowledge" }, confidence = "recalled", date = "2014-2016" }
fact "EN-025" { "The Brooklyn ruling was by a magistrate judge and binds no other court, though others may find it persuasive.",
  source = { "E-PE0301" }, confidence = "press", date = "2016" }
fact "EN-028" { "Press accounts noted that the help sought in Brooklyn was much less burdensome than in California because of the older software.",
  source = { "E-WP0301" }, confidence = "press", date = "2016-03-01" }

-- Numbers and incidents of the "going dark" debate

fact "GD-016" { "About 95% of US criminal prosecutions are state or local, according to the Manhattan District Attorney.",
  source = { "G-POLNY" }, confidence = "press", date = "2016-03-01" }
fact "GD-038" { "The broker Zerodium offered, and said it paid, $1 million for a remote iOS 9 exploit.",
  source = { "G-HILLZ", "G-TGC" }, confidence = "press", date = "2015-09/11" }
fact "GD-050" { "Apple counted 1 billion active devices of all kinds; 75% of iOS devices ran iOS 9.",
  source = { "G-MR2016" }, confidence = "press", date = "2016-01-26" }
fact "GD-053" { "How many iPhones in 2016 lacked the separate security processor (models up to the 5c) is not published.",
  source = { "honest-gap" }, confidence = "recalled", date = "2016" }
fact "GD-070" {
  [["Keys Under Doormats" (fifteen computer scientists) concluded that exceptional access would do more damage than in 1997, add hard-to-find flaws and raise unsolved governance questions.]],
  source = { "G-KUD" }, confidence = "primary", date = "2015-07-06" }
fact "GD-085" { [[A Berkman Center group ("Don't Panic") argued that metadata and connected devices would offset lost content.]],
  source = { "general-knowledge" }, confidence = "recalled", date = "2016-02-01" }
fact "GD-090" { "Intruders used wiretap functions in Vodafone Greece's exchanges to monitor about 100 people including the prime minister.",
  source = { "G-SPY", "G-KATH", "G-GUARDG" }, confidence = "press", date = "2004-2005" }
fact "GD-092" {
  "Intruders altered Juniper firewall code, re-keying a random-number generator widely thought to hold an intended weakness; found December 2015.",
  source = { "G-JUN", "G-CHECK" }, confidence = "press", date = "2012-2015" }
fact "GD-104" { "No theft of Apple's iPhone code-signing keys is publicly known, although Apple signs software daily.",
  source = { "general-knowledge" }, confidence = "recalled", date = "to date" }
fact "GD-105" { "The number of access tools that were never lost is unknown, so known incidents give no rate of loss.",
  source = { "honest-gap" }, confidence = "recalled", date = "any" }

-- WhatsApp in Brazil, 2015

fact "WB-002" { "A criminal court near Sao Paulo ordered carriers to block WhatsApp across Brazil for 48 hours for not supplying data in a sealed case.",
  source = { "B-STAN", "B-NEXA" }, confidence = "press", date = "2015-12-17" }

-- Lavabit, 2013-2014

fact "LV-017" { "An appeals court, the Fourth Circuit, upheld the contempt sanctions against the e-mail firm Lavabit (749 F.3d 276).",
  source = { "L-FN9", "general-knowledge" }, confidence = "press", date = "2014-04-16" }
fact "LV-018" {
  "The Fourth Circuit did so because Lavabit had not raised its arguments properly below; it did not decide whether pen-register law reaches encryption keys.",
  source = { "fourth-circuit-lavabit" }, confidence = "recalled", date = "2014-04-16" }
fact "LV-021" {
  "In San Bernardino the Justice Department cited the Lavabit ruling when noting that it might ask for Apple's source code and signature instead.",
  source = { "L-FN9" }, confidence = "press", date = "2016-03-10" }

-- The Clipper chip, 1993-1994

fact "CC-015" {
  "The Clipper chip's access field was guarded by a 16-bit checksum, so a bogus field could be found by trial (65,536 values) and the escrow bypassed.",
  source = { "C-TECHO" }, confidence = "press", date = "1994" }
fact "CC-017" {
  "Critics said criminals would simply not buy the Clipper chip, foreign customers would shun it, and escrowed keys could be abused or stolen.",
  source = { "C-TIME", "C-SAFIRE" }, confidence = "press", date = "1993-1994" }

-- Contested: both readings

fact "EN-C1" {
  "What does Congress's silence mean? Apple: considered and rejected means withheld. The government: inaction proves nothing, and the Act exists for gaps.",
  source = { "E-ORDER", "E-GOV0307" }, confidence = "primary", date = "2016-02-29 to 03-07", contested = true }
