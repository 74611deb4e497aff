-- SPDX-License-Identifier: CC-BY-4.0
-- What may happen between the briefs and the hearing. Only the district attorney and the outside party change the game;
-- Congress and the polls are what everybody in the room has read that morning.

incident "friends_file" {
  "Relatives of six of the dead write for the government, while a survivor's husband writes for Apple.",
  cite = { "SB-096", "SB-100" } }

incident "house" {
  "In the House some criticize an end run around Congress, and others Apple, which proposes no legislation.",
  chance = 0.5,
  cite = { "SB-083", "SB-088" } }

incident "polls" {
  "In one poll 51 percent say unlock it, and in another, worded differently, 46 percent back Apple.",
  chance = 0.5, cite = { "SB-160", "SB-163", "SB-170" } }

-- Opens M-04 and N-06.
incident "district_attorney" {
  "The district attorney warns of a \"cyber pathogen\", but a day later he knows of no evidence.",
  chance = 0.5, cite = { "SB-101", "SB-102", "SB-103" } }

incident "outside_party" {
  "On Sunday, 20 March, an outside party shows the FBI a possible way in, about which only you know.",
  chance = "if(variant(for_sale), 0.6, 0.25)", reveals = "outside_party", reveals_to = "doj", seen_by = { "doj" },
  cite = { "SB-121" } }
