-- SPDX-License-Identifier: CC-BY-4.0
-- The government's 25 cards. Its counsel builds from duty: what is owed to the dead, to a warrant, to the next victim.

-- Authority: may the court order this at all?

argument "D-01" { role = "doj", factor = "authority", promotes = "rule of law", on_file = true,
  only_if  = "not variant(owner_refuses)",
  headline = "The search itself is settled",
  claim    =
    "A judge signed the warrant and the county, which owns the phone, consented, so the search is beyond dispute.",
  warrant  = "A search lawfully authorized deserves to be carried out.",
  grounds  = { "SB-020", "SB-022", "SB-003", "LW-062" },
  attacks  = { ["A-17"] = "here every privacy interest is met" },
  supports = { "D-02" } }

argument "D-02" { role = "doj", factor = "authority", promotes = "rule of law", pages = 3, on_file = true,
  headline = "A judge may ask others to help",
  claim    = "The Act of 1789 authorizes a court to direct whoever can frustrate its lawful order to help execute it.",
  warrant  = "The Supreme Court so decided for a telephone company in 1977.",
  grounds  = { "LW-002", "LW-010", "LW-012" },
  attacks  = { ["A-01"] = "the Supreme Court has settled the power" },
  supports = { "D-03", "D-04", "D-05" } }

argument "D-08" { role = "doj", factor = "authority", promotes = "rule of law",
  headline = "The wiretap law stops at the wire",
  claim    =
    "Congress's law of 1994 governs carriers and communications in transit, and says nothing of data on a seized phone.",
  warrant  = "Where no statute speaks, the Act made for gaps supplies the authority.",
  grounds  = { "LW-030", "LW-036" },
  attacks  = { ["A-02"] = "that law does not cover stored data" },
  supports = { "D-09" } }

argument "D-09" { role = "doj", factor = "authority", promotes = "separation of powers", pages = 3,
  headline = "A bill not passed is not law",
  claim    = "Congress has debated a rule for phones and enacted none, and nobody can obey or violate a silence.",
  warrant  = "Legislative inaction has many causes, and it repeals nothing.",
  grounds  = { "LW-036", "EN-C1" },
  attacks  = { ["A-02"] = "a bill not passed repeals nothing", ["A-14"] = "this case needs its answer now",
               ["N-05"] = "a court must decide the case before it" },
  supports = { "D-08" } }

argument "D-15" { role = "doj", factor = "authority", promotes = "rule of law",
  headline = "No product should outrank a judge",
  claim    = "When one company's design closes a place to every judge, a private decision has become everybody's law.",
  warrant  = "In a democracy law, not marketing, determines the limits of a search.",
  grounds  = { "SB-111", "SB-085", "GD-016" },
  attacks  = { ["A-14"] = "firms are already deciding it without Congress",
               ["A-15"] = "design choices already set policy for all" } }

argument "D-19" { role = "doj", factor = "authority", promotes = "rule of law",
  headline = "We chose the gentler way",
  claim    = "We could have asked for Apple's source code and signature, but we left both in Apple's own hands.",
  warrant  = "A court should prefer the alternative that intrudes least.",
  grounds  = { "SB-112", "LV-021" },
  attacks  = { ["A-07"] = "custody stays with Apple", ["A-10"] = "nothing is taken from Apple",
               ["A-19"] = "naming the harsher course and not taking it is restraint" } }

-- Closeness: is Apple near enough to the matter?

argument "D-03" { role = "doj", factor = "closeness", promotes = "rule of law", on_file = true,
  headline = "Apple's signature keeps this door shut",
  claim    =
    "Apple designed, licenses, signs and, long after the sale, still controls the software that frustrates this warrant.",
  warrant  = "Whoever alone holds the key is no stranger to the lock.",
  grounds  = { "SB-024", "SB-111", "LW-C1" },
  attacks  = { ["A-03"] = "control goes on after the sale" },
  supports = { "D-02" } }

argument "D-18" { role = "doj", factor = "closeness", promotes = "rule of law", pages = 1,
  headline = "Some seventy times, Apple helped",
  claim    =
    "Apple complied with about seventy earlier orders to extract data from locked phones, and objected to none.",
  warrant  = "A practice long accepted is evidence that it is reasonable.",
  grounds  = { "SB-149", "EN-016" },
  attacks  = { ["A-04"] = "Apple has given such help for years",
               ["A-18"] = "the duty was accepted, whatever the method" } }

-- Burden: is it too heavy for Apple?

argument "D-04" { role = "doj", factor = "burden", promotes = "rule of law", on_file = true,
  headline = "Ten people, four weeks, paid",
  claim    =
    "By Apple's own estimate six to ten employees need two to four weeks, and it may bill its reasonable cost.",
  warrant  = "Courts measure a burden against the size and resources of whoever bears it.",
  grounds  = { "SB-079", "SB-063", "SB-114", "LW-015" },
  attacks  = { ["A-04"] = "by Apple's own numbers it is weeks" },
  supports = { "D-02" } }

argument "D-06" { role = "doj", factor = "burden", promotes = "rule of law", pages = 3,
  headline = "One phone, by its serial number",
  claim    =
    "The application concerns one phone, named by its unique identifier, and the software may stay at Apple and be destroyed.",
  warrant  = "A narrow order must be judged by what it actually requires.",
  bold     = "... and the software will never be used on any other device.",
  grounds  = { "SB-059", "SB-060", "SB-113" },
  attacks  = { ["A-06"] = "the order names one device", ["A-08"] = "one device is not every phone" },
  supports = { "D-07", "D-14" },
  shifts   = { leak_per_use = "times 0.7" } }

argument "D-07" { role = "doj", factor = "burden", promotes = "user security", pages = 3,
  headline = "Alter the file, the signature breaks",
  claim    = "Because the file is signed for this phone's identifier, changing that line means no phone will run it.",
  warrant  = "A technical lock on reuse eliminates most of the wider risk.",
  bold     = "... and nobody can ever make it run on another phone.",
  grounds  = { "SB-059", "SB-068", "GD-104" },
  attacks  = { ["A-07"] = "reuse needs Apple to sign again", ["A-08"] = "no second phone takes it unsigned",
               ["A-22"] = "once the code is found, the data is checked without the image" },
  supports = { "D-06" },
  shifts   = { reuse = "times 0.5" } }

argument "D-16" { role = "doj", factor = "burden", promotes = "rule of law", pages = 1,
  headline = "A brand is not a burden",
  claim    =
    "Apple fears for its reputation as the maker of phones no warrant can open, but courts weigh costs, not reputations.",
  warrant  = "A legal burden is what complying with the order itself costs.",
  grounds  = { "SB-073", "SB-111" },
  attacks  = { ["A-11"] = "a worry of markets is no cost of the act", ["A-16"] = "trust in a brand is not a burden" },
  supports = { "D-04" } }

argument "D-17" { role = "doj", factor = "burden", promotes = "rule of law", pages = 1,
  headline = "The next phone gets its own judge",
  claim    = "Any later request will depend on its own particular facts and come before its own judge.",
  warrant  = "A justified order is not refused for fear of an unjustified one.",
  grounds  = { "SB-113", "LW-C1" },
  attacks  = { ["A-06"] = "each later phone is decided on its own", ["A-17"] = "the next judge can stop there" },
  supports = { "D-06" },
  shifts   = { orders_a_year = "times 0.8" } }

argument "D-20" { role = "doj", factor = "burden", promotes = "commerce and the world", pages = 1,
  headline = "Other states act on their own",
  claim    =
    "China already demands decryption by law, which no American order caused and no American refusal prevented.",
  warrant  = "Misuse abroad is answered abroad, because our courts apply American law.",
  grounds  = { "LW-092", "WB-002" },
  attacks  = { ["A-11"] = "foreign states need no American example" },
  shifts   = { abroad_because = "times 0.6" } }

argument "D-23" { role = "doj", factor = "burden", promotes = "user security",
  headline = "You must hold the phone first",
  claim    = "To use this an investigator needs the phone in hand and a judge's warrant, which no network can supply.",
  warrant  = "Targeted, physical access risks far less than remote access.",
  grounds  = { "SB-020" },
  attacks  = { ["A-08"] = "nobody reaches a phone they do not hold", ["N-02"] = "a seized phone is no network door" },
  supports = { "D-07" },
  shifts   = { in_hand = "times 0.6" } }

-- Necessity: is Apple's help needed, and worth its price?

argument "D-05" { role = "doj", factor = "necessity", promotes = "public safety", on_file = true,
  headline = "No agency had a way in",
  claim    = "When we applied to the court, the FBI could not open this phone and knew nobody but Apple who could.",
  warrant  = "Necessity depends on what is known when the order is requested.",
  bold     = "... and nobody else, anywhere, has the ability to open it.",
  grounds  = { "SB-042" },
  attacks  = { ["A-05"] = "no other way in was known" },
  supports = { "D-02" },
  shifts   = { vendor_rate = "times 0.85" } }

argument "D-10" { role = "doj", factor = "necessity", promotes = "public safety",
  headline = "The families are owed every lawful step",
  claim    =
    "We owe the dead, the injured and their families every lawful step toward discovering who else knew or helped.",
  warrant  = "A duty to investigate thoroughly requires no promise of success.",
  bold     = "... because a third attacker is certainly still at large.",
  grounds  = { "SB-066", "SB-096", "SB-010" },
  attacks  = { ["A-13"] = "poor odds do not excuse us from looking" } }

argument "D-11" { role = "doj", factor = "necessity", promotes = "public safety", pages = 3,
  headline = "Forty-four days are in no backup",
  claim    = "The last backup was made on 19 October, so everything afterward, up to the attack, may exist only here.",
  warrant  = "Old information cannot rule out what came after it.",
  grounds  = { "SB-029", "SB-030", "SB-036" },
  attacks  = { ["A-13"] = "nobody has seen the last 44 days", ["A-12"] = "other sources do not cover the gap",
               ["E-08"] = "a fresh backup would not have held everything" },
  supports = { "D-10" },
  shifts   = { lead = "times 1.3" } }

argument "D-12" { role = "doj", factor = "necessity", promotes = "public safety",
  headline = "Ruling someone out counts too",
  claim    =
    "Because callers reported three attackers, a phone that shows no third closes a lead and clears anyone wrongly suspected.",
  warrant  = "Knowing that nobody assisted protects the public, and suspects too.",
  grounds  = { "SB-010", "SB-097" },
  attacks  = { ["A-13"] = "an empty result is worth having" },
  supports = { "D-11" },
  shifts   = { excluded = "times 1.3" } }

argument "D-21" { role = "doj", factor = "necessity", promotes = "user security",
  headline = "Buying secret flaws is worse",
  claim    =
    "A broker offered a million dollars for one iPhone vulnerability, and a flaw kept secret stays open on every phone.",
  warrant  = "A method that a court supervises can be safer than a hidden market.",
  grounds  = { "GD-038" },
  attacks  = { ["E-01"] = "a bought flaw stays open", ["A-05"] = "the other way in is worse" },
  supports = { "D-07" },
  shifts   = { vendor_rate = "times 0.7" } }

argument "D-22" { role = "doj", factor = "necessity", promotes = "public safety",
  headline = "Leads cool by the day",
  claim    =
    "Witnesses forget, accomplices flee and records expire, and weeks had passed in conversations before we came to court.",
  warrant  = "The value of evidence diminishes with time.",
  grounds  = { "SB-089" },
  attacks  = { ["E-04"] = "waiting for a commission costs leads",
               ["N-07"] = "those who answer for cases today bear the cost" },
  supports = { "D-10" },
  shifts   = { half_life = "times 0.7" } }

argument "D-24" { role = "doj", factor = "necessity", promotes = "public safety", pages = 1,
  headline = "Most people use a short code",
  claim    =
    "Access reaches most offenders, who carry ordinary phones with short codes, as this user seems to have done.",
  warrant  = "A measure need not be perfect to be valuable.",
  grounds  = { "SB-028" },
  attacks  = { ["A-21"] = "few take special care" },
  supports = { "D-12", "M-02" },
  shifts   = { moves_on = "times 0.7" } }

-- Rights: does the order respect speech, due process and privacy?

argument "D-13" { role = "doj", factor = "rights", promotes = "rule of law", on_file = true,
  headline = "It is a tool, not a message",
  claim    =
    "Code that makes one device function is conduct, and Apple remains free to say publicly whatever it likes.",
  warrant  = "A regulation of conduct may touch speech incidentally and still be lawful.",
  grounds  = { "LW-052", "LW-055", "LW-056" },
  attacks  = { ["A-09"] = "no message is compelled", ["N-01"] = "a signature on a tool endorses nothing" } }

argument "D-14" { role = "doj", factor = "rights", promotes = "liberty",
  headline = "Paid, limited, open to challenge",
  claim    = "The order limits the assistance, pays its reasonable cost and lets Apple object before it must act.",
  warrant  = "Due process is a last resort, reserved for power that shocks the conscience.",
  grounds  = { "SB-064", "LW-064", "LW-065" },
  attacks  = { ["A-10"] = "a paid order, open to challenge, is not arbitrary" },
  supports = { "D-04" } }

argument "D-25" { role = "doj", factor = "rights", promotes = "liberty", pages = 3,
  headline = "The warrant is privacy's guard",
  claim    = "Before agents seized this phone a judge weighed privacy and signed, which is how the law protects it.",
  warrant  = "The Fourth Amendment balances privacy against search, but it makes nothing immune.",
  grounds  = { "SB-020", "SB-022", "LW-060", "LW-062" },
  attacks  = { ["N-03"] = "a judge has struck the balance", ["A-12"] = "a warrant does not ask what else is known",
               ["A-17"] = "the warrant is the stopping point" },
  supports = { "D-15" } }
