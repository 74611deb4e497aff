// SPDX-License-Identifier: MIT
#include "small_court.h"

using namespace allwrits;

TEST_CASE("a field that no item has is refused, with the nearest that it has") {
    CHECK(problems_with("argument \"A-07\" { \"x\", role = \"apple\", claim = \"y\", promotes = \"safety\", "
                        "warant = \"z\" }") ==
          Lines{"court/more.lua:1:74: argument 'A-07' has no field 'warant' (did you mean 'warrant'?)"});
}

TEST_CASE("a field that is needed and missing is named, with what it is for") {
    CHECK(problems_with("argument \"A-07\" { \"x\", role = \"apple\", promotes = \"safety\" }") ==
          Lines{"court/more.lua:1:1: argument 'A-07' has no claim (What it says, once chosen.)"});
}

TEST_CASE("a value of the wrong type is refused where it stands") {
    CHECK(problems_with("argument \"A-07\" { \"x\", role = \"apple\", claim = \"y\", promotes = \"safety\", "
                        "pages = \"two\" }") ==
          Lines{"court/more.lua:1:82: pages of argument 'A-07' must be a number, not a text"});
}

TEST_CASE("a number out of its bounds is refused, with the bounds") {
    CHECK(problems_with("evidence \"e\" { \"What?\", days = -1, reading { \"a\", helps = \"doj\" }, reading "
                        "{ \"b\", helps = \"apple\" } }") ==
          Lines{"court/more.lua:1:32: days of evidence 'e' is -1 (from 0 to 100 days)"});
    CHECK(problems_with("variant \"v\" { \"As it was\", weight = 1.5 }") ==
          Lines{"court/more.lua:1:37: weight of variant 'v' must be a whole number, not 1.5"});
}

TEST_CASE("an id that cannot be one is refused, with one that can") {
    CHECK(problems_with("stage \"The vote\" {}") ==
          Lines{"court/more.lua:1:1: 'The vote' cannot be the id of a stage "
                "(an id has letters, digits, '_', '-' and '.', as in 'The_vote')"});
    CHECK(problems_with("ending { \"It ends.\" }") ==
          Lines{"court/more.lua:1:1: an ending has no id (write ending \"its_id\" { ... })"});
}

TEST_CASE("a text beyond the first must name its field") {
    CHECK(problems_with("stage \"s\" { \"The end\", \"It ends.\" }") ==
          Lines{"court/more.lua:1:24: a text of stage 's' stands without a name "
                "(the first text is its title; name the field of any other)"});
    CHECK(problems_with("stage \"s\" { \"The end\", title = \"The last\" }") ==
          Lines{"court/more.lua:1:13: title of stage 's' is given twice (leave out one of the two)"});
}

TEST_CASE("an item in the wrong place is told where it belongs") {
    CHECK(problems_with("choice \"c\" { \"Do it.\" }") ==
          Lines{"court/more.lua:1:1: choice 'c' stands alone (write it in the table of a decision)"});
    CHECK(problems_with("stage \"s\" { choice \"c\" { \"Do it.\" } }") ==
          Lines{"court/more.lua:1:13: choice 'c' cannot stand in stage 's' (it belongs in a decision)"});
}

TEST_CASE("a function in the place of a formula is refused") {
    CHECK(problems_with("stage \"s\" { effect = function(s) return 1 end }") ==
          Lines{"court/more.lua:1:22: effect of stage 's' is a function (write it as a text, as in effect = "
                "\"trust + 2\")"});
}

TEST_CASE("an empty text is no text") {
    CHECK(problems_with("incident \"i\" { \"  \" }") ==
          Lines{"court/more.lua:1:16: text of incident 'i' is empty (What happens, as told.)"});
}
