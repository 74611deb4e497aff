-- SPDX-License-Identifier: CC-BY-4.0
-- Apple's 22 cards. Its counsel builds from engineering: what is made, who holds it, what it does to the next phone.

-- Authority: may the court order this at all?

argument "A-01" { role = "apple", factor = "authority", promotes = "rule of law", on_file = true,
  headline = "Aid an order, not invent a product",
  claim    = "The Act helps a court carry out its orders, but it cannot compel an innocent company to invent software.",
  warrant  = "No usage of law has included compulsory work against one's own customers.",
  grounds  = { "LW-003", "LW-005", "EN-010" },
  attacks  = { ["D-02"] = "that company was asked for means it had" },
  supports = { "A-02" } }

argument "A-02" { role = "apple", factor = "authority", promotes = "separation of powers",
  headline = "Congress drew the line and stopped",
  claim    = "In 1994 Congress specified who must assist, excluded companies like Apple, and has declined to add them.",
  warrant  = "Where Congress has decided, a court may not decide the opposite.",
  grounds  = { "LW-031", "LW-032", "LW-035", "EN-011" },
  attacks  = { ["D-08"] = "that law covers the field and left Apple out",
               ["D-09"] = "a full scheme, not extended, is a choice" },
  supports = { "A-14" } }

argument "A-14" { role = "apple", factor = "authority", promotes = "separation of powers",
  headline = "So large a choice belongs to Congress",
  claim    =
    "This order came without hearing Apple, yet a rule for every phone needs open debate by elected representatives.",
  warrant  = "What binds everyone should be made by those everyone can vote out.",
  grounds  = { "SB-051", "SB-076", "SB-088" },
  attacks  = { ["D-09"] = "a rule for all is more than this case", ["D-15"] = "then let the elected say so" },
  supports = { "A-02" } }

argument "A-17" { role = "apple", factor = "authority", promotes = "liberty",
  headline = "Where does this power stop?",
  claim    = "If a court may order code, it may also order a microphone switched on or a false update sent.",
  warrant  = "A principle without a stopping point is a reason to doubt it.",
  grounds  = { "SB-118", "EN-013" },
  attacks  = { ["D-02"] = "the same logic orders far more", ["D-17"] = "the logic will not stay in one case" } }

argument "A-19" { role = "apple", factor = "authority", promotes = "rule of law", pages = 1,
  headline = "Next they ask for source code",
  claim    =
    "The government's own footnote says it might request source code and signature, so what could it not request?",
  warrant  = "A fair test would also limit the stronger demand.",
  grounds  = { "SB-112", "SB-117", "LV-017" },
  attacks  = { ["D-19"] = "the gentler way leans on a threat" },
  supports = { "A-17" } }

-- Closeness: is Apple near enough to the matter?

argument "A-03" { role = "apple", factor = "closeness", promotes = "liberty", on_file = true,
  headline = "We neither own nor hold it",
  claim    = "The county owns the phone, the FBI possesses it, and Apple had no involvement in the crime.",
  warrant  = "A manufacturer is not tied to every later use of what it sold.",
  grounds  = { "SB-021", "LW-C1", "EN-014" },
  attacks  = { ["D-03"] = "license and signature are no part in a crime",
               ["D-01"] = "a lawful search does not say who must help" } }

argument "A-18" { role = "apple", factor = "closeness", promotes = "liberty", pages = 1,
  headline = "Old phones could simply be read",
  claim    =
    "Earlier assistance extracted data that old software left readable, and it never required writing new software.",
  warrant  = "Different acts make different precedents, the examples that later judges follow.",
  grounds  = { "EN-017", "EN-028" },
  attacks  = { ["D-18"] = "reading open data is not writing code" } }

-- Burden: is it too heavy for Apple?

argument "A-04" { role = "apple", factor = "burden", promotes = "commerce and the world", on_file = true,
  headline = "Heavy in kind: build, test, repeat",
  claim    =
    "Engineers must design, validate and secure a new system that may never fail or escape, and then start again.",
  warrant  = "Burden means nature, novelty and repetition, and not only hours.",
  bold     = "... and no court has ever demanded anything like it.",
  grounds  = { "SB-079", "SB-080", "SB-082" },
  attacks  = { ["D-04"] = "hours leave out novelty and repetition", ["D-18"] = "new work is not familiar work" } }

argument "A-06" { role = "apple", factor = "burden", promotes = "user security", pages = 3,
  headline = "Many phones are waiting",
  claim    = "A dozen other demands are listed, and Manhattan alone holds some two hundred phones it cannot open.",
  warrant  = "A rule announced for one phone becomes the precedent for all like it.",
  grounds  = { "SB-147", "SB-150", "SB-151" },
  attacks  = { ["D-06"] = "the same rule reaches those waiting", ["D-17"] = "they are waiting for this ruling",
               ["M-02"] = "it confirms that many phones are at stake" },
  supports = { "A-04", "A-08" },
  shifts   = { orders_a_year = "times 1.35" } }

argument "A-07" { role = "apple", factor = "burden", promotes = "user security", pages = 3,
  headline = "The method outlives the file",
  claim    =
    "Delete the file and engineers still understand the method, which can be copied, stolen or demanded again.",
  warrant  = "Knowledge cannot be destroyed together with the file.",
  grounds  = { "SB-071", "SB-082" },
  attacks  = { ["D-06"] = "know-how is not tied to one phone", ["D-07"] = "the next file can be demanded, and signed",
               ["D-23"] = "phones are lost, stolen and held at borders" },
  supports = { "A-08" },
  shifts   = { reuse = "times 1.8" } }

argument "A-08" { role = "apple", factor = "burden", promotes = "user security", pages = 3,
  headline = "Hundreds of millions trust one signature",
  claim    =
    "Every phone accepts updates because one signature vouches for them, so weakening that trust puts all at some risk.",
  warrant  = "A small probability times a very large number can outweigh one uncertain gain.",
  bold     = "... because every iPhone in the world becomes unsafe.",
  grounds  = { "SB-071", "SB-075", "GD-050" },
  attacks  = { ["D-07"] = "even a small chance meets very many phones",
               ["D-12"] = "so many at risk outweigh an empty result" },
  shifts   = { phones = "times 1.4" } }

argument "A-11" { role = "apple", factor = "burden", promotes = "commerce and the world",
  headline = "What one court gets, others demand",
  claim    = "A court in Brazil and a law in China already press companies, and a finished tool is harder to refuse.",
  warrant  = "A capability shown to exist can be compelled wherever it is sold.",
  bold     = "... and they will demand it because of this American order.",
  grounds  = { "WB-002", "LW-092" },
  attacks  = { ["D-06"] = "abroad nobody is bound to one phone", ["D-20"] = "a tool that exists is harder to refuse" },
  shifts   = { abroad_because = "times 1.6" } }

argument "A-15" { role = "apple", factor = "burden", promotes = "commerce and the world",
  headline = "Every maker learns to build weaker",
  claim    =
    "A duty to undo one's own security would reach every manufacturer, even small ones, and discourage better design.",
  warrant  = "Companies will not build protections that they must later break.",
  grounds  = { "SB-082", "SB-106", "SB-092" },
  attacks  = { ["D-15"] = "makers would answer with weaker design", ["D-04"] = "the cost falls on every maker" } }

argument "A-16" { role = "apple", factor = "burden", promotes = "user security", pages = 1,
  headline = "People install updates on trust",
  claim    =
    "Users accept updates because only honest code is signed, so if Apple signs against one, others will hesitate.",
  warrant  = "Prompt updates are themselves a protection for the public.",
  grounds  = { "SB-168", "GD-050" },
  attacks  = { ["D-16"] = "update trust is security, not image" },
  supports = { "A-08" } }

argument "A-22" { role = "apple", factor = "burden", promotes = "liberty",
  headline = "Evidence must be tested in court",
  claim    =
    "A defense lawyer may demand to examine this software, which then can be neither destroyed nor kept secret.",
  warrant  = "Validation and disclosure widen the circle of those who see it.",
  grounds  = { "SB-082", "SB-080" },
  attacks  = { ["D-06"] = "what must be tested cannot be destroyed", ["D-07"] = "a test opens the code, not only the file",
               ["E-05"] = "secrecy and destruction may not hold", ["M-03"] = "the defense seldom gets the same means" },
  supports = { "A-07" },
  shifts   = { leak_base = "times 1.3" } }

-- Necessity: is Apple's help needed, and worth its price?

argument "A-05" { role = "apple", factor = "necessity", promotes = "liberty", on_file = true,
  headline = "They let the easy door close",
  claim    =
    "Within days the cloud password was reset, which ended automatic backups, and alternatives Apple named were not exhausted.",
  warrant  = "Whoever seeks extraordinary assistance must first exhaust ordinary means.",
  grounds  = { "SB-034", "SB-037", "SB-038" },
  attacks  = { ["D-05"] = "a reset closed one way, others went untried" },
  shifts   = { vendor_rate = "times 1.2" } }

argument "A-12" { role = "apple", factor = "necessity", promotes = "liberty",
  headline = "So much is already in hand",
  claim    =
    "Investigators already possess backups, account data and carrier records, so the phone adds only what those lack.",
  warrant  = "The value of locked evidence is only what it adds.",
  grounds  = { "SB-033", "SB-041", "GD-085" },
  attacks  = { ["D-11"] = "other records reach into that gap", ["D-15"] = "warrants already reach more than ever" },
  supports = { "A-13" },
  shifts   = { new_data = "times 0.8" } }

argument "A-13" { role = "apple", factor = "necessity", promotes = "user security", pages = 3,
  headline = "They smashed the others, not this",
  claim    =
    "Two phones thought to be their personal ones were crushed, while this monitored work phone was left whole.",
  warrant  = "A court must weigh the probability of gain, not its bare possibility.",
  bold     = "... and there is certainly nothing to be found on it.",
  grounds  = { "SB-006", "SB-012", "SB-100" },
  attacks  = { ["D-10"] = "even a duty has to count the odds", ["D-11"] = "what they hid, they destroyed" },
  shifts   = { lead = "times 0.75" } }

argument "A-20" { role = "apple", factor = "necessity", promotes = "public safety",
  headline = "Locked phones keep people safe",
  claim    =
    "Encryption, a lock on data, protects people from thieves, stalkers, fraud and foreign spies, and that is public safety too.",
  warrant  = "Public safety lies on both sides of the scale.",
  grounds  = { "SB-104", "GD-092" },
  attacks  = { ["D-10"] = "it is not the only safety at stake", ["D-15"] = "what judges cannot open, thieves cannot" } }

argument "A-21" { role = "apple", factor = "necessity", promotes = "user security", pages = 1,
  headline = "A longer code defeats the plan",
  claim    =
    "Six letters and digits take over five years to guess, so the careful switch and ordinary users bear the loss.",
  warrant  = "A regulation that misses its target and hits bystanders is badly aimed.",
  grounds  = { "SB-027", "CC-017" },
  attacks  = { ["D-15"] = "the careful will use other products", ["D-22"] = "the gain shrinks as they switch",
               ["D-24"] = "users adapt once access is known" },
  supports = { "A-13" },
  shifts   = { moves_on = "times 1.4" } }

-- Rights: does the order respect speech, due process and privacy?

argument "A-09" { role = "apple", factor = "rights", promotes = "liberty", on_file = true,
  headline = "To write this code is to speak",
  claim    =
    "Engineers would have to write, and Apple to sign, something the company rejects, which is speech under compulsion.",
  warrant  = "Only the strongest reason lets a government compel anyone to say what they disbelieve.",
  grounds  = { "LW-050", "LW-051", "LW-054" },
  attacks  = { ["D-02"] = "the Act cannot compel speech" } }

argument "A-10" { role = "apple", factor = "rights", promotes = "liberty",
  headline = "Drafted to work against our customers",
  claim    =
    "A company so remotely connected with this crime would be compelled to undo its own customers' protection.",
  warrant  = "Due process prohibits forced service without law or fault behind it.",
  grounds  = { "LW-063", "SB-078" },
  attacks  = { ["D-14"] = "pay does not make conscription fair", ["D-02"] = "the Act cannot draft a bystander" },
  supports = { "A-03" } }
