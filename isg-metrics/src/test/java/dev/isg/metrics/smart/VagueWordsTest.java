package dev.isg.metrics.smart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.isg.core.basics.InvalidModelException;
import dev.isg.core.basics.Language;
import dev.isg.core.basics.LocalizedText;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("REQ-224")
class VagueWordsTest {
  private static final VagueWords WORDS = VagueWords.shipped();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "適切に管理した資産",
        "概ね完了した件数",
        "必要に応じて実施した回数",
        "十分な教育を受けた人",
        "速やかに通報した件数",
        "主な資産の数",
        "定期的な見直し"
      })
  void findsJapaneseWords(String text) {
    assertThat(ja(text)).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"三十分以内に通報した件数", "通報から十分以内の件数", "株主など社外の人数", "一人月に相当する費用", "監査の数"})
  void knowsTheTermsInWhichTheyAreHarmless(String text) {
    assertThat(ja(text)).isEmpty();
  }

  @Test
  void aHarmlessTermDoesNotHideTheWordElsewhere() {
    assertThat(ja("三十分以内に十分な教育を受けた人")).containsExactly("十分");
    assertThat(en("accounts in active directory in active use")).containsExactly("active");
  }

  @Test
  void findsEnglishWordsWholeAndInEitherCase() {
    assertThat(en("Adequate training and MANY drills, adequate again"))
        .containsExactly("Adequate", "adequate", "MANY");
    assertThat(en("handled as far as possible")).containsExactly("as far as possible");
    assertThat(en("dwellings, goods, minor, inactive, unimportant")).isEmpty();
    assertThat(en("matches of a Regular Expression")).isEmpty();
  }

  @Test
  void ofTwoHarmlessTermsTheLongerOneIsMeant() {
    VagueWords words =
        new VagueWords(List.of(new VagueWords.Word(Language.JA, "分", List.of("十分", "十分分"))));

    assertThat(words.in(LocalizedText.same("十分分"))).isEmpty();
    assertThat(words.in(LocalizedText.same("十分と分"))).containsExactly("分");
  }

  @Test
  void eachLanguageIsLookedAtInItsOwnText() {
    assertThat(WORDS.in(LocalizedText.of("good", "適切"))).isEmpty();
    assertThat(WORDS.in(LocalizedText.of("適切", "good"))).containsExactly("適切", "good");
  }

  @Test
  void aCompanyAddsItsOwnWords() {
    VagueWords more = WORDS.plus(List.of(VagueWords.Word.of(Language.EN, "robust")));

    assertThat(more.in(LocalizedText.same("robust"))).containsExactly("robust");
    assertThat(WORDS.in(LocalizedText.same("robust"))).isEmpty();
    assertThat(more.words()).hasSize(WORDS.words().size() + 1);
  }

  @Test
  void theShippedListHasBothLanguagesAndEachWordOnce() {
    assertThat(WORDS.words()).doesNotHaveDuplicates();
    assertThat(WORDS.words()).extracting(VagueWords.Word::language).contains(Language.values());
  }

  @Test
  void refusesBlankWordsAndTermsWithoutTheWord() {
    assertThatThrownBy(() -> VagueWords.Word.of(Language.JA, " "))
        .isInstanceOf(InvalidModelException.class);
    assertThatThrownBy(() -> new VagueWords.Word(Language.EN, "good", List.of("goods", "bad")))
        .isInstanceOf(InvalidModelException.class)
        .hasMessageContaining("each term of unlessIn contains it");
  }

  private static List<String> ja(String text) {
    return WORDS.in(LocalizedText.of(text, "x"));
  }

  private static List<String> en(String text) {
    return WORDS.in(LocalizedText.of("数", text));
  }
}
