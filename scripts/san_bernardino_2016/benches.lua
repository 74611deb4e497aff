-- SPDX-License-Identifier: CC-BY-4.0
-- Five judges who may sit, each with its own order of values, and the facts as they were or altered in one point.

bench "institutionalist" { "The Institutionalist",
  values = { "separation of powers", "rule of law", "liberty",
             "commerce and the world", "public safety", "user security" },
  exchange = 450, first = "hearing", first_chance = 0.65,
  past = { "Sent back a dispute over data sharing, because the legislature had not yet spoken.",
           "Enforced a narrow subpoena, because a statute authorized it in plain words." },
  asks = "Who should decide this, I or Congress?",
  hints = { ["separation of powers"] = "If Congress never said it, why should I?",
            ["rule of law"] = "Show me the authority in the law, counsel." } }

bench "proceduralist" { "The Proceduralist",
  values = { "rule of law", "liberty", "separation of powers",
             "public safety", "commerce and the world", "user security" },
  exchange = 450, first = "showing", first_chance = 0.65, excludes_under = 0.7,
  past = { "Invalidated a search because the required notice came a day late.",
           "Excluded a newspaper story as evidence, because nobody had sworn to it." },
  asks = "Who has to prove this, and with what evidence?",
  hints = { ["rule of law"] = "Not what is wise, counsel: what is the rule?",
            ["liberty"] = "Was anybody heard before this was done?" } }

bench "protector" { "The Protector",
  values = { "public safety", "liberty", "rule of law",
             "user security", "separation of powers", "commerce and the world" },
  exchange = 450, first = "on_papers", first_chance = 0.65,
  past = { "Authorized police to search a storage room at night, because a child was missing.",
           "Wrote that a right means little to somebody who did not survive to exercise it." },
  asks = "What may be on it?",
  hints = { ["public safety"] = "If there was an accomplice, where is he tonight?",
            ["liberty"] = "I want him caught, and nobody else searched." } }

bench "guardian" { "The Guardian",
  values = { "liberty", "rule of law", "user security",
             "separation of powers", "commerce and the world", "public safety" },
  exchange = 350, first = "showing", first_chance = 0.65,
  past = { "Put nine hypothetical questions to a prosecutor, and ruled on the ninth.",
           "Invalidated an order that compelled a shop owner to vouch for what he doubted." },
  asks = "Suppose I say yes: whom do you ask next?",
  hints = { ["liberty"] = "Apple did nothing wrong, so by what authority may I use it?",
            ["rule of law"] = "Where does your rule stop, counsel?" } }

bench "engineer" { "The Engineer",
  values = { "user security", "public safety", "commerce and the world",
             "rule of law", "liberty", "separation of powers" },
  exchange = 450, first = "this_phone", first_chance = 0.65,
  past = { "Personally inspected a server room before ruling on an order for data.",
           "Released records on one condition: that the copy be erased, and the erasure proved." },
  asks = "How is it built, and how is it destroyed?",
  hints = { ["user security"] = "What happens when it gets out?",
            ["public safety"] = "If it works, how soon are you in?" } }

-- Weights are twice the shares in per cent: 40, 15, 15, 15, 7.5 and 7.5.
variant "as_it_was" { "The facts as they were", weight = 80, altered = false,
  teaches = "How evenly balanced the real case was." }

variant "owner_refuses" { "The owner refuses", weight = 30,
  effect = "pages_of(D-25) - 1, pages_of(A-05) - 1, pages_of(D-11) + 1",
  say = "Altered: the county, which reset the password on its own initiative, refuses to let its phone be searched.",
  teaches = "How much of the case depended on the owner's consent." }

variant "alive_silent" { "He is alive and silent", weight = 30,
  effect = "pages_of(D-10) + 1, pages_of(D-22) + 1, pages_of(A-05) + 1, pages_of(D-01) - 1",
  shifts = { new_data = "times 1.2" },
  say = "Altered: the man is alive, in custody and silent, although he may eventually give the code.",
  teaches = "What changes when somebody is still able to reveal the code." }

variant "for_sale" { "A way in is for sale", weight = 30,
  effect = "pages_of(D-05) - 1, pages_of(D-21) + 1", shifts = { vendor_rate = "times 2.9" },
  say = "Altered: companies are known to be selling ways into phones of this model.",
  teaches = "Whether buying a secret flaw is better than compelling a company to make a key." }

-- One coin, two sides.
variant "queue_300" { "Three hundred phones are waiting", weight = 15,
  effect = "pages_of(A-06) + 1, pages_of(M-02) + 1", shifts = { orders_a_year = "times 8" },
  say = "Altered: 300 phones of this very model are waiting in other investigations, each with a warrant.",
  teaches = "Whether a rule for one phone becomes a rule for all of them." }

variant "queue_one" { "Only this phone is waiting", weight = 15,
  effect = "pages_of(A-06) - 2, pages_of(A-07) + 1", shifts = { orders_a_year = "times 0.048" },
  say = "Altered: every other locked phone is a newer model, so the software would serve this phone alone.",
  teaches = "What remains of the fear of precedent when no other phone is waiting." }
