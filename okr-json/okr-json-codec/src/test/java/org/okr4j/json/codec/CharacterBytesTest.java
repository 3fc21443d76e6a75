package org.okr4j.json.codec;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CharacterBytesTest {

    /** Their last eight bits are those of the digits 0 and 1, and of a minus. */
    @Test
    void characters_beyond_ascii_are_no_digits() {
        char[] characters = "x4.1\u0130\u0431\u022d\u0080".toCharArray();

        assertThat(new CharacterBytes().of(characters, 1, 7)).startsWith('4', '.', '1', -1, -1, -1, -1);
    }

    @Test
    void every_character_of_ascii_is_its_own_byte() {
        char[] characters = new char[0x80];
        for (char c = 0; c < characters.length; c++) {
            characters[c] = c;
        }

        byte[] bytes = new CharacterBytes().of(characters, 0, characters.length);

        for (int c = 0; c < characters.length; c++) {
            assertThat(bytes[c]).isEqualTo((byte) c);
        }
    }

    @Test
    void a_long_number_is_held_as_well() {
        char[] characters = "9".repeat(1_000).toCharArray();

        assertThat(new CharacterBytes().of(characters, 0, 1_000)).hasSize(1_000).containsOnly('9');
    }
}
