// SPDX-License-Identifier: MIT
#include "script/scenario_text.h"

using namespace allwrits;
using namespace allwrits::testing;

TEST_CASE("texts are shown the same on every machine and without addresses") {
    check_exactly({{"{}", "table"},
                   {"function() end", "function"},
                   {"type", "function"},
                   {"string", "userdata"},
                   {"1", "1"},
                   {"1.0", "1.0"},
                   {"0.1", "0.1"},
                   {"1e100", "1e+100"},
                   {"-0.0", "-0.0"},
                   {"0/0", "nan"},
                   {"-(0/0)", "nan"},
                   {"1/0", "inf"},
                   {"-1/0", "-inf"},
                   {"math.mininteger", "-9223372036854775808"},
                   {"nil", "nil"},
                   {"true", "true"}});
}

TEST_CASE("the string functions do what Lua's do, find for plain text only") {
    check_exactly({{"('abc'):sub(2)", "bc"},
                   {"('abc'):sub(-2, -2)", "b"},
                   {"('abc'):sub(0, 99)", "abc"},
                   {"('abc'):sub(3, 2)", ""},
                   {"('abc'):sub(math.mininteger, math.maxinteger)", "abc"},
                   {"select('#', ('abc'):byte(1, -1))", "3"},
                   {"('abc'):byte()", "97"},
                   {"select('#', ('abc'):byte(10))", "0"},
                   {"string.char(72, 105)", "Hi"},
                   {"string.char()", ""},
                   {"('abc'):len()", "3"},
                   {"('aBc'):upper() .. ('aBc'):lower()", "ABCabc"},
                   {"('abc'):reverse()", "cba"},
                   {"('ab'):rep(3, '-')", "ab-ab-ab"},
                   {"('ab'):rep(0)", ""},
                   {"('ab'):rep(-1)", ""},
                   {"(''):rep(math.maxinteger)", ""},
                   {"('a.b'):find('.')", "2"},
                   {"select(2, ('aXbXc'):find('Xc'))", "5"},
                   {"('aab aab'):find('aab', 2)", "5"},
                   {"('abc'):find('')", "1"},
                   {"('abc'):find('', 4)", "4"},
                   {"('abc'):find('', 5)", "nil"},
                   {"('abc'):find('c', -1)", "3"},
                   {"('abc'):find('[a-c]')", "nil"},
                   {"('ababac'):find('abac')", "3"}});
}

TEST_CASE("the string functions refuse what they are not made for, and texts that are too long") {
    check_all({{"string.sub()", "string expected"},
               {"('x'):sub()", "number expected"},
               {"('x'):sub(1.5)", "no integer representation"},
               {"string.byte({})", "string expected"},
               {"select('#', ('x'):rep(5000):byte(1, -1))", "too many bytes"},
               {"string.char(256)", "value out of range"},
               {"string.char(-1)", "value out of range"},
               {"string.len({})", "string expected"},
               {"string.upper()", "string expected"},
               {"string.lower({})", "string expected"},
               {"string.reverse()", "string expected"},
               {"('x'):rep()", "number expected"},
               {"('x'):rep(1e9)", "text would be too long"},
               {"('x'):rep(math.maxinteger)", "text would be too long"},
               {"('x'):rep(math.maxinteger, ('y'):rep(1000))", "text would be too long"},
               {"('x'):rep(10, {})", "string expected"},
               {"('x'):find()", "string expected"},
               {"('x'):find({})", "string expected"},
               {"('x'):find('x', {})", "number expected"}});
}

TEST_CASE("string.format has the plain conversions") {
    check_exactly({{"string.format('%d%% of %s', 5, 'x')", "5% of x"},
                   {"string.format('%5d|%-5d|%05d|%+d', 1, 2, 3, 4)", "    1|2    |00003|+4"},
                   {"string.format('%.2f %.0f %e', 1.005, 2.5, 1)", "1.00 2 1.000000e+00"},
                   {"string.format('%g %G', 0.1, 1e100)", "0.1 1E+100"},
                   {"string.format('%x %X %o %#x', 255, 255, 8, 255)", "ff FF 10 0xff"},
                   {"string.format('%i %u', -1, 1)", "-1 1"},
                   {"string.format('%c', 65)", "A"},
                   {"string.format('%5s|%-5s|%.2s|%5.1s', 'ab', 'ab', 'abc', 'abc')", "   ab|ab   |ab|    a"},
                   {"string.format('%s %s %s', nil, {}, type)", "nil table function"},
                   {"#string.format('%99.99f', 1e308)", "409"},
                   {"string.format('%f', 0/0)", "nan"},
                   {"string.format('%d', 3.0)", "3"},
                   {"string.format('')", ""}});
}

TEST_CASE("string.format refuses addresses, widths without end and missing values") {
    for (const std::string letter :
         {"p", "a", "A", "q", "n", "ls", "*d", "100d", ".100f", "--------d", "$"}) {
        CAPTURE(letter);
        CHECK_THAT(shown("string.format('%" + letter + "', {})"), has("string.format has only"));
    }
    check_all({{"string.format('%')", "string.format has only"},
               {"string.format('%5')", "string.format has only"},
               {"string.format('%d')", "number expected"},
               {"string.format('%s')", "value expected"},
               {"string.format('%d', 1.5)", "no integer representation"},
               {"string.format('%d', 'x')", "number expected"},
               {"string.format('%c', 256)", "value out of range"},
               {"string.format({})", "string expected"},
               {"string.format(('%s'):rep(3), ('x'):rep(999999), 'xx', 'y')", "text would be too long"}});
}

TEST_CASE("the utf8 functions know characters and refuse what is none") {
    check_exactly({{"utf8.char(72, 0x20AC, 0x1F600)", "H\xE2\x82\xAC\xF0\x9F\x98\x80"},
                   {"utf8.char()", ""},
                   {"utf8.len('h\\u{E9}')", "2"},
                   {"utf8.codepoint('\\u{20AC}')", "8364"},
                   {"select('#', utf8.codepoint('a\\u{20AC}b', 1, 5))", "3"},
                   {"select('#', utf8.codepoint('abc', 2, 1))", "0"}});
    check_all({{"utf8.char(-1)", "no such character"},
               {"utf8.char(0xD800)", "no such character"},
               {"utf8.char(0x110000)", "no such character"},
               {"utf8.len('\\xFF')", "not UTF-8"},
               {"utf8.len('\\xE2\\x82')", "not UTF-8"},
               {"utf8.len()", "string expected"},
               {"utf8.codepoint('\\x80')", "not UTF-8"},
               {"utf8.codepoint('')", "no character begins there"},
               {"utf8.codepoint('\\u{20AC}', 2)", "no character begins there"},
               {"utf8.codepoint('a', 1, 2)", "out of bounds"},
               {"utf8.codepoint('a', math.mininteger)", "no character begins there"},
               {"select('#', utf8.codepoint(('a'):rep(9000), 1, 9000))", "too many characters"}});
}
