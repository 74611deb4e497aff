-- SPDX-License-Identifier: CC-BY-4.0
-- The government's 25 cards. Its counsel builds from duty: what is owed to the dead, to a warrant, to the next victim.

-- Authority: may the court order this at all?

argument "D-01" { role = "doj", factor = "authority", promotes = "rule of law", on_file = true,
  only_if  = "not variant(owner_refuses)",
  headline = "The search itself is settled",
  claim    = "A judge signed the warrant. The county, which owns the phone, agreed. On the search nothing is left to dispute.",
  warrant  = "A lawful search order deserves to be carried out.",
  grounds  = { "SB-020", "SB-022", "SB-003", "LW-062" },
  attacks  = { ["A-17"] = "here every privacy interest is met" },
  supports = { "D-02" } }

argument "D-02" { role = "doj", factor = "authority", promotes = "rule of law", pages = 3, on_file = true,
  headline = "A judge may ask others to help",
  claim    = "A law of 1789 lets a court direct whoever can frustrate its lawful order to help carry it out.",
  warrant  = "The Supreme Court so held for a telephone company in 1977.",
  grounds  = { "LW-002", "LW-010", "LW-012" },
  attacks  = { ["A-01"] = "the Supreme Court has settled the power" },
  supports = { "D-03", "D-04", "D-05" } }

argument "D-08" { role = "doj", factor = "authority", promotes = "rule of law",
  headline = "The wiretap law stops at the wire",
  claim    = "Congress's law of 1994 covers carriers and calls in transit. It says nothing of data on a seized phone.",
  warrant  = "Where no statute speaks, the Act made for gaps may.",
  grounds  = { "LW-030", "LW-036" },
  attacks  = { ["A-02"] = "that law does not cover stored data" },
  supports = { "D-09" } }

argument "D-09" { role = "doj", factor = "authority", promotes = "separation of powers", pages = 3,
  headline = "A bill not passed is not law",
  claim    = "Congress has debated a rule for phones and passed none. Nobody can obey, or break, a silence.",
  warrant  = "Inaction has many causes and repeals nothing.",
  grounds  = { "LW-036", "EN-C1" },
  attacks  = { ["A-02"] = "a bill not passed repeals nothing", ["A-14"] = "this case needs its answer now",
               ["N-05"] = "a court must decide the case before it" },
  supports = { "D-08" } }

argument "D-15" { role = "doj", factor = "authority", promotes = "rule of law",
  headline = "No product should outrank a judge",
  claim    = "When one firm's design closes a place to every judge, a private choice has become everybody's law.",
  warrant  = "In a democracy law, not marketing, sets the limits of a search.",
  grounds  = { "SB-111", "SB-085", "GD-016" },
  attacks  = { ["A-14"] = "firms are already deciding it without Congress",
               ["A-15"] = "design choices already set policy for all" } }

argument "D-19" { role = "doj", factor = "authority", promotes = "rule of law",
  headline = "We chose the gentler way",
  claim    = "We could have asked for Apple's source code and its signature. We left both in Apple's hands.",
  warrant  = "A court should prefer the means that intrudes least.",
  grounds  = { "SB-112", "LV-021" },
  attacks  = { ["A-07"] = "custody stays with Apple", ["A-10"] = "nothing is taken from Apple",
               ["A-19"] = "naming the harsher course and not taking it is restraint" } }

-- Closeness: is Apple near enough to the matter?

argument "D-03" { role = "doj", factor = "closeness", promotes = "rule of law", on_file = true,
  headline = "Apple's signature keeps this door shut",
  claim    = "Apple designed, licenses, signs and still controls the software that stops this warrant, long after the sale.",
  warrant  = "Whoever alone holds the key is no stranger to the lock.",
  grounds  = { "SB-024", "SB-111", "LW-C1" },
  attacks  = { ["A-03"] = "control goes on after the sale" },
  supports = { "D-02" } }

argument "D-18" { role = "doj", factor = "closeness", promotes = "rule of law", pages = 1,
  headline = "Some seventy times, Apple helped",
  claim    = "Apple obeyed about seventy earlier orders to get data off locked phones, and did not object.",
  warrant  = "A practice long accepted is evidence that it is reasonable.",
  grounds  = { "SB-149", "EN-016" },
  attacks  = { ["A-04"] = "Apple has given such help for years",
               ["A-18"] = "the duty was accepted, whatever the method" } }

-- Burden: is it too heavy for Apple?

argument "D-04" { role = "doj", factor = "burden", promotes = "rule of law", on_file = true,
  headline = "Ten people, four weeks, paid",
  claim    = "By Apple's own estimate six to ten people need two to four weeks, and it may bill its cost.",
  warrant  = "Courts weigh a burden against the size and means of whoever bears it.",
  grounds  = { "SB-079", "SB-063", "SB-114", "LW-015" },
  attacks  = { ["A-04"] = "by Apple's own numbers it is weeks" },
  supports = { "D-02" } }

argument "D-06" { role = "doj", factor = "burden", promotes = "rule of law", pages = 3,
  headline = "One phone, by its serial number",
  claim    = "The request concerns one phone, by its identifier, and the software may stay at Apple and be destroyed.",
  warrant  = "Narrow orders are judged by what they order.",
  bold     = "... and never another.",
  grounds  = { "SB-059", "SB-060", "SB-113" },
  attacks  = { ["A-06"] = "the order names one device", ["A-08"] = "one device is not every phone" },
  supports = { "D-07", "D-14" },
  shifts   = { ["MP-27"] = "times 0.7" } }

argument "D-07" { role = "doj", factor = "burden", promotes = "user security", pages = 3,
  headline = "Alter the file, the signature breaks",
  claim    = "The file is signed for this phone's identifier. Change that line and no phone at all will run it.",
  warrant  = "A technical lock on reuse removes most of the wider risk.",
  bold     = "... and it can run nowhere else.",
  grounds  = { "SB-059", "SB-068", "GD-104" },
  attacks  = { ["A-07"] = "reuse needs Apple to sign again", ["A-08"] = "no second phone takes it unsigned",
               ["A-22"] = "once the code is found, the data is checked without the image" },
  supports = { "D-06" },
  shifts   = { ["MP-29"] = "times 0.5" } }

argument "D-16" { role = "doj", factor = "burden", promotes = "rule of law", pages = 1,
  headline = "A brand is not a burden",
  claim    = "Apple fears for its name as a maker of phones no warrant can open. Courts weigh costs, not names.",
  warrant  = "A legal burden is what the act itself costs.",
  grounds  = { "SB-073", "SB-111" },
  attacks  = { ["A-11"] = "a worry of markets is no cost of the act", ["A-16"] = "trust in a brand is not a burden" },
  supports = { "D-04" } }

argument "D-17" { role = "doj", factor = "burden", promotes = "rule of law", pages = 1,
  headline = "The next phone gets its own judge",
  claim    = "Any later request will rest on its own facts and come before its own judge.",
  warrant  = "A sound order is not refused for fear of an unsound one.",
  grounds  = { "SB-113", "LW-C1" },
  attacks  = { ["A-06"] = "each later phone is decided on its own", ["A-17"] = "the next judge can stop there" },
  supports = { "D-06" },
  shifts   = { ["MP-20"] = "times 0.8" } }

argument "D-20" { role = "doj", factor = "burden", promotes = "commerce and the world", pages = 1,
  headline = "Other states act on their own",
  claim    = "China's law already demands decryption. No American order caused that, and no refusal here prevented it.",
  warrant  = "Misuse abroad is answered abroad. Our courts apply our law.",
  grounds  = { "LW-092", "WB-002" },
  attacks  = { ["A-11"] = "foreign states need no American example" },
  shifts   = { ["MP-37"] = "times 0.6" } }

argument "D-23" { role = "doj", factor = "burden", promotes = "user security",
  headline = "You must hold the phone first",
  claim    = "To use this an officer needs the phone in hand and a judge's warrant. No network gives that.",
  warrant  = "Aimed access by hand risks far less than access from afar.",
  grounds  = { "SB-020" },
  attacks  = { ["A-08"] = "nobody reaches a phone they do not hold", ["N-02"] = "a seized phone is no network door" },
  supports = { "D-07" },
  shifts   = { ["MP-32"] = "times 0.6" } }

-- Necessity: is Apple's help needed, and worth its price?

argument "D-05" { role = "doj", factor = "necessity", promotes = "public safety", on_file = true,
  headline = "No agency had a way in",
  claim    = "When we came to court the FBI could not open this phone, and knew nobody but Apple who could.",
  warrant  = "Need is judged on what is known when the order is sought.",
  bold     = "... and nobody anywhere can open it.",
  grounds  = { "SB-042" },
  attacks  = { ["A-05"] = "no other way in was known" },
  supports = { "D-02" },
  shifts   = { ["MP-15"] = "times 0.85" } }

argument "D-10" { role = "doj", factor = "necessity", promotes = "public safety",
  headline = "The families are owed every lawful step",
  claim    = "We owe the dead, the injured and their families each lawful step to learn who else knew or helped.",
  warrant  = "A duty to be thorough needs no promise of success.",
  bold     = "... because a third attacker is at large.",
  grounds  = { "SB-066", "SB-096", "SB-010" },
  attacks  = { ["A-13"] = "poor odds do not excuse us from looking" } }

argument "D-11" { role = "doj", factor = "necessity", promotes = "public safety", pages = 3,
  headline = "Forty-four days are in no backup",
  claim    = "The last backup was made on 19 October. What followed, up to the attack, may exist only here.",
  warrant  = "Old data cannot rule out what came after it.",
  grounds  = { "SB-029", "SB-030", "SB-036" },
  attacks  = { ["A-13"] = "nobody has seen the last 44 days", ["A-12"] = "other sources do not cover the gap",
               ["E-08"] = "a fresh backup would not have held everything" },
  supports = { "D-10" },
  shifts   = { ["MP-02"] = "times 1.3" } }

argument "D-12" { role = "doj", factor = "necessity", promotes = "public safety",
  headline = "Ruling someone out counts too",
  claim    = "Callers reported three attackers. A phone that shows no third closes a lead and clears the wrongly suspected.",
  warrant  = "To know that nobody helped protects the public, and suspects too.",
  grounds  = { "SB-010", "SB-097" },
  attacks  = { ["A-13"] = "an empty result is worth having" },
  supports = { "D-11" },
  shifts   = { ["MP-04"] = "times 1.3" } }

argument "D-21" { role = "doj", factor = "necessity", promotes = "user security",
  headline = "Buying secret flaws is worse",
  claim    = "A broker offered a million dollars for one iPhone flaw. A flaw kept secret stays open on every phone.",
  warrant  = "A path under a court's eye can be safer than a hidden market.",
  grounds  = { "GD-038" },
  attacks  = { ["E-01"] = "a bought flaw stays open", ["A-05"] = "the other way in is worse" },
  supports = { "D-07" },
  shifts   = { ["MP-15"] = "times 0.7" } }

argument "D-22" { role = "doj", factor = "necessity", promotes = "public safety",
  headline = "Leads cool by the day",
  claim    = "Witnesses forget, helpers flee, records expire. Weeks had gone in talks before we came to court.",
  warrant  = "The worth of evidence falls with time.",
  grounds  = { "SB-089" },
  attacks  = { ["E-04"] = "waiting for a commission costs leads",
               ["N-07"] = "those who answer for cases today bear the cost" },
  supports = { "D-10" },
  shifts   = { ["MP-08"] = "times 0.7" } }

argument "D-24" { role = "doj", factor = "necessity", promotes = "public safety", pages = 1,
  headline = "Most people use a short code",
  claim    = "Most offenders carry ordinary phones with short codes, as this user seems to have done. Access reaches them.",
  warrant  = "A measure need not be perfect to be worth having.",
  grounds  = { "SB-028" },
  attacks  = { ["A-21"] = "few take special care" },
  supports = { "D-12", "M-02" },
  shifts   = { ["MP-42"] = "times 0.7" } }

-- Rights: does the order respect speech, due process and privacy?

argument "D-13" { role = "doj", factor = "rights", promotes = "rule of law", on_file = true,
  headline = "It is a tool, not a message",
  claim    = "Code that makes one device work is conduct. Apple may say in public whatever it likes about it.",
  warrant  = "Ordinary duties may touch speech in passing and still be lawful.",
  grounds  = { "LW-052", "LW-055", "LW-056" },
  attacks  = { ["A-09"] = "no message is compelled", ["N-01"] = "a signature on a tool endorses nothing" } }

argument "D-14" { role = "doj", factor = "rights", promotes = "liberty",
  headline = "Paid, limited, open to challenge",
  claim    = "The order limits the help, pays its cost and lets Apple object before it must act.",
  warrant  = "Due process is a last resort, kept for power that shocks the conscience.",
  grounds  = { "SB-064", "LW-064", "LW-065" },
  attacks  = { ["A-10"] = "a paid order, open to challenge, is not arbitrary" },
  supports = { "D-04" } }

argument "D-25" { role = "doj", factor = "rights", promotes = "liberty", pages = 3,
  headline = "The warrant is privacy's guard",
  claim    = "Before agents took this phone a judge weighed privacy and signed. That is how the law protects it.",
  warrant  = "The Fourth Amendment balances privacy and search. It makes nothing immune.",
  grounds  = { "SB-020", "SB-022", "LW-060", "LW-062" },
  attacks  = { ["N-03"] = "a judge has struck the balance", ["A-12"] = "a warrant does not ask what else is known",
               ["A-17"] = "the warrant is the stopping point" },
  supports = { "D-15" } }
