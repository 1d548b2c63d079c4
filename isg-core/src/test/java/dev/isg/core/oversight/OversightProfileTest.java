package dev.isg.core.oversight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.isg.core.basics.InvalidModelException;
import dev.isg.core.basics.LocalizedText;
import dev.isg.core.json.IsgJson;
import dev.isg.core.organisation.Role;
import dev.isg.core.profile.LegalReference;
import dev.isg.core.profile.OversightSystem;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class OversightProfileTest {
  private static List<OversightProfile> shipped() {
    return List.of(
        OversightProfile.citedByGuidance(),
        OversightProfile.japanSince2015(),
        OversightProfile.boardModel());
  }

  @Test
  @Tag("REQ-351")
  void knowsTwoFormsInTheTimeOfTheGuidanceAndThreeSince2015() {
    assertThat(OversightProfile.citedByGuidance().forms())
        .extracting(form -> form.company().ja())
        .containsExactly("監査役会設置会社", "委員会等設置会社");
    assertThat(OversightProfile.japanSince2015().forms())
        .extracting(form -> form.company().ja())
        .containsExactly("監査役（会）設置会社", "監査等委員会設置会社", "指名委員会等設置会社");
    assertThat(OversightProfile.boardModel().forms())
        .extracting(OversightForm::system)
        .containsExactly(OversightSystem.boardOfDirectors());
    assertThat(
            OversightProfile.citedByGuidance()
                .form(OversightFormId.of("AUDITORS"))
                .map(OversightForm::system))
        .contains(OversightSystem.corporateAuditors());
    assertThat(
            OversightProfile.japanSince2015()
                .form(OversightFormId.of("THREE_COMMITTEES"))
                .map(form -> form.system().overseers()))
        .contains(List.of(Role.AUDIT_COMMITTEE_MEMBER));
    assertThat(OversightProfile.boardModel().form(OversightFormId.of("AUDITORS"))).isEmpty();
  }

  @Test
  @Tag("REQ-351")
  @Tag("REQ-353")
  void isReliedOnFromItsFirstDayToItsLast() {
    assertThat(titles("2009-12-31"))
        .containsExactly(
            "Forms of oversight in Japan as the guidance cites them (2009)", "The board model");
    assertThat(titles("2010-01-01")).containsExactly("The board model");
    assertThat(titles("2008-12-31")).isEmpty();
    assertThat(titles("2015-04-30")).containsExactly("The board model");
    assertThat(titles("2015-05-01"))
        .containsExactly("Forms of oversight in Japan (since May 2015)", "The board model");
  }

  private static List<String> titles(String day) {
    return OversightProfile.shippedFor(LocalDate.parse(day)).stream()
        .map(profile -> profile.title().en())
        .toList();
  }

  @Test
  @Tag("REQ-353")
  void citesThePlacesTheGuidanceCites() {
    assertThat(OversightProfile.citedByGuidance().references())
        .extracting(LegalReference::article)
        .containsExactly(
            "362(4)(vi)", "416(1)(i)(b), 416(1)(i)(e)", "100(1), 100(3)", "112", "21(1)", "16");
    assertThat(OversightProfile.japanSince2015().references())
        .extracting(LegalReference::article)
        .contains("399-13(1)(i)(b), 399-13(1)(i)(c)", "110-4");
    assertThat(OversightProfile.boardModel().references()).isEmpty();
  }

  @Test
  @Tag("REQ-350")
  @Tag("REQ-352")
  @Tag("REQ-356")
  @Tag("REQ-359")
  void holdsFactsToCiteWithTheirPlace() {
    assertThat(OversightProfile.citedByGuidance().facts())
        .extracting(fact -> fact.citation().en())
        .hasSize(7)
        .anySatisfy(fact -> assertThat(fact).startsWith("Two mechanisms").endsWith("(METI-2009 6)"))
        .anySatisfy(fact -> assertThat(fact).contains("operational and an accounting audit"))
        .anySatisfy(fact -> assertThat(fact).contains("on two risks above all"))
        .anySatisfy(fact -> assertThat(fact).startsWith("Internal audit").endsWith("6.2)"));
    assertThat(OversightProfile.citedByGuidance().facts().get(2).citation().ja())
        .startsWith("監査役監査は業務監査と会計監査からなり")
        .endsWith("（METI-2009 6.1）");
  }

  @Test
  void isReadBackAsItWasWritten() {
    for (OversightProfile profile : shipped()) {
      String json = IsgJson.standard().write(profile);
      assertThat(IsgJson.standard().read("p.json", json, OversightProfile.class).value())
          .isEqualTo(profile);
    }
  }

  @Test
  void refusesAnEndBeforeItsBeginningTwoFormsOfOneNameAndAnotherFormat() {
    OversightForm form = OversightProfile.boardModel().forms().get(0);

    assertThat(of("2026-04-01").addForms(form).build().coversDay(LocalDate.parse("2026-04-01")))
        .isTrue();
    assertThatThrownBy(() -> of("2026-03-31").addForms(form).build())
        .isInstanceOf(InvalidModelException.class)
        .hasMessageContaining("until");
    assertThatThrownBy(() -> of("2026-04-01").addForms(form, form).build())
        .isInstanceOf(InvalidModelException.class)
        .hasMessageContaining("same id");
    assertThatThrownBy(() -> of("2026-04-01").addForms(form).formatVersion(2).build())
        .isInstanceOf(InvalidModelException.class)
        .hasMessageContaining("formatVersion 1");
  }

  private static OversightProfile.Builder of(String until) {
    OversightProfile.Builder profile = OversightProfile.builder();
    profile.title(LocalizedText.same("ours"));
    profile.from(LocalDate.parse("2026-04-01"));
    profile.until(LocalDate.parse(until));
    return profile;
  }
}
