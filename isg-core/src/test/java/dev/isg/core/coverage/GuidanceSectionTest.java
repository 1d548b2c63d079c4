package dev.isg.core.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.isg.core.basics.SourceRef;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("REQ-510")
class GuidanceSectionTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "はじめに 脚注1 / preface, footnote 1 | PREFACE",
        "Preface, 3.4.1(2), footnote 26 | PREFACE S3_4_1",
        "5.2(1) | S5_2",
        "3.1.4 (2) | S3_1_4",
        "3.1.4 step 3 | S3_1_4",
        "1.4.2(1), 3.1.4 | S1_4_2 S3_1_4",
        "4.1, Fig. 4-1; 4.3, Fig. 4-2 | S4_1 S4_3",
        "3.2.2, footnote 22, Appendix 4 | S3_2_2 A4",
        "付録4 / Appendix 4 | A4",
        "Appendices 2 and 4 | A2 A4",
        "6.1, Table 6-1 | S6_1",
        "3.1.2 脚注19 / footnote 19 | S3_1_2",
        "3 | S3",
        "表6-1 / table 6-1 | ''",
        "9.9 | ''"
      })
  void knowsTheSectionsOfAPlace(String place, String sections) {
    assertThat(
            GuidanceSection.of(SourceRef.guidance(place)).stream()
                .map(GuidanceSection::name)
                .collect(Collectors.joining(" ")))
        .isEqualTo(sections);
  }

  @Test
  void hasNoSectionForADesignOfTheLibrary() {
    assertThat(GuidanceSection.of(SourceRef.library("see 3.1.4"))).isEmpty();
  }

  @Test
  void standsInTheOrderOfTheGuidance() {
    assertThat(Arrays.stream(GuidanceSection.values()).map(GuidanceSection::number).skip(1))
        .isSorted();
    assertThat(GuidanceSection.values()).hasSize(61);
  }

  @Test
  void isHeadedAsPeopleReadIt() {
    assertThat(GuidanceSection.PREFACE.heading().en()).isEqualTo("Preface");
    assertThat(GuidanceSection.A5.heading().en()).isEqualTo("Appendix 5 Dashboard");
    assertThat(GuidanceSection.A5.heading().ja()).startsWith("付録5 ");
    assertThat(GuidanceSection.S6_2.heading().en()).startsWith("6.2 Working");
    assertThat(GuidanceSection.S6_2.heading().ja()).startsWith("6.2 内部監査");
  }

  @Test
  void listsTheRulesOfTheModuleById() {
    assertThat(CoreRules.all().stream().map(rule -> rule.id())).isSorted().hasSizeGreaterThan(90);
  }
}
