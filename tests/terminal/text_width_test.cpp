// SPDX-License-Identifier: MIT
#include "terminal/text_width.h"

#include "catch.h"

using namespace allwrits;

TEST_CASE("accents take no column and wide characters take two") {
    CHECK(width_of("plain") == 5);
    CHECK(width_of("“quoted”") == 8);
    CHECK(width_of("e\xCC\x81") == 1);  // e and a combining acute
    CHECK(width_of("令状") == 4);
    CHECK(width_of("") == 0);
}

TEST_CASE("speakers are set in capitals, accents included") {
    CHECK(shouted("Judge") == "JUDGE");
    CHECK(shouted("Señor") == "SEÑOR");
}

TEST_CASE("a text cannot steer the terminal") {
    CHECK(printable("red \x1b[31m text\r\a") == "red [31m text");
    CHECK(printable("two\nlines") == "two\nlines");
    CHECK(printable("left \xE2\x80\xAE right") == "left  right");  // the override of writing direction
    CHECK(printable("bad \xFF byte") == "bad \xEF\xBF\xBD byte");
}
