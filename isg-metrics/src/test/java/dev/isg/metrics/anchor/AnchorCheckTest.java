package dev.isg.metrics.anchor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.isg.core.basics.ContentHash;
import dev.isg.core.basics.InvalidModelException;
import dev.isg.core.basics.Language;
import dev.isg.core.basics.LocalizedText;
import dev.isg.core.issue.Issue;
import dev.isg.core.issue.Rule;
import dev.isg.core.json.IsgJson;
import dev.isg.metrics.integrity.LogHead;
import dev.isg.metrics.integrity.LogId;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("ALG-15")
class AnchorCheckTest {
  private static final Instant RECORDED = Instant.parse("2026-04-01T00:00:00Z");
  private static final LogHead HEAD =
      new LogHead(LogId.of("soc"), 3, 300, ContentHash.of(new byte[1]), RECORDED);

  @Test
  void confirmsWhatTheAuthorityAttestedAtTheTimeOfTheRecordOrLater() {
    Authority authority = new Authority(RECORDED);

    TimestampToken token = AnchorCheck.attest(HEAD, authority);

    assertThat(token.hash()).isEqualTo(HEAD.hash());
    assertThat(AnchorCheck.check(List.of(HEAD), List.of(token), authority).issues()).isEmpty();
  }

  @Test
  void findsTokenOfATimeBeforeItsRecord() {
    Authority authority = new Authority(RECORDED.minusNanos(1));
    TimestampToken token = AnchorCheck.attest(HEAD, authority);

    assertThat(rules(token, authority))
        .containsExactly(AnchorRule.NOTHING_ATTESTED, AnchorRule.BEFORE_ITS_RECORD);
  }

  @Test
  void findsTokenTheAuthorityDenies() {
    Authority authority = new Authority(RECORDED);
    TimestampToken forged =
        TimestampToken.of("tsa.example", HEAD.hash(), RECORDED, new byte[] {1, 2});

    assertThat(rules(forged, authority))
        .containsExactly(AnchorRule.NOTHING_ATTESTED, AnchorRule.DENIED);
  }

  @Test
  void findsTokenOfNoKnownHead() {
    Authority authority = new Authority(RECORDED);
    TimestampToken other = authority.attest(ContentHash.of(new byte[2]));

    assertThat(rules(other, authority))
        .containsExactly(AnchorRule.NOTHING_ATTESTED, AnchorRule.HEAD_UNKNOWN);
  }

  @Test
  void leavesUndeterminedWhatCannotBeAskedAndNeverCallsItConfirmed() {
    TimestampToken token = AnchorCheck.attest(HEAD, new Authority(RECORDED));

    assertThat(rules(token, new Unreachable()))
        .containsExactly(AnchorRule.NOTHING_ATTESTED, AnchorRule.UNDETERMINED);
  }

  @Test
  void handsOnRefusalsAndRefusesAnAnswerForAnotherHash() {
    assertThatThrownBy(() -> AnchorCheck.attest(HEAD, new Unreachable()))
        .isInstanceOf(AnchorRefusedException.class)
        .hasMessage("no answer");
    Authority confused =
        new Authority(RECORDED) {
          @Override
          public TimestampToken attest(ContentHash hash) {
            return super.attest(ContentHash.of(new byte[7]));
          }
        };
    assertThatThrownBy(() -> AnchorCheck.attest(HEAD, confused))
        .isInstanceOfSatisfying(
            AnchorRefusedException.class,
            refused -> assertThat(refused.text().ja()).contains("別のハッシュ値"));
  }

  @Test
  void oneConfirmedTokenIsEnough() {
    Authority authority = new Authority(RECORDED);
    TimestampToken good = AnchorCheck.attest(HEAD, authority);
    TimestampToken bad = authority.attest(ContentHash.of(new byte[2]));

    List<Issue> issues = AnchorCheck.check(List.of(HEAD), List.of(good, bad), authority).issues();

    assertThat(issues).extracting(Issue::path).containsExactly("/tokens/1");
    assertThat(issues.get(0).text(Language.EN)).contains("tsa.example").doesNotContain("{");
    assertThat(rules(good, new Unreachable())).contains(AnchorRule.NOTHING_ATTESTED);
  }

  @Test
  @Tag("REQ-501")
  void tellsInBothLanguagesWithoutGaps() {
    Authority early = new Authority(RECORDED.minusSeconds(1));
    TimestampToken token = AnchorCheck.attest(HEAD, early);
    for (Issue issue : AnchorCheck.check(List.of(HEAD), List.of(token), early).issues()) {
      assertThat(issue.text(Language.JA) + issue.text(Language.EN)).doesNotContain("{");
    }
    assertThat(
            AnchorCheck.check(List.of(HEAD), List.of(token), early).issues().get(1).message().en())
        .isEqualTo(
            "record 3 says 2026-04-01T00:00:00Z, but was attested at 2026-03-31T23:59:59Z already");
  }

  @Test
  @Tag("REQ-509")
  void tokenComesBackFromJsonAndRefusesWhatIsNoToken() {
    TimestampToken token = AnchorCheck.attest(HEAD, new Authority(RECORDED));
    String json = IsgJson.standard().write(token);

    assertThat(IsgJson.standard().read("t.json", json, TimestampToken.class).value())
        .isEqualTo(token);
    assertThat(token.bytes()).asString(StandardCharsets.UTF_8).startsWith("signed ");
    assertThatThrownBy(() -> new TimestampToken(" ", HEAD.hash(), RECORDED, ""))
        .isInstanceOf(InvalidModelException.class);
    assertThatThrownBy(() -> new TimestampToken("a", HEAD.hash(), RECORDED, "!"))
        .isInstanceOf(InvalidModelException.class);
  }

  private static List<Rule> rules(TimestampToken token, TimestampAnchor anchor) {
    return AnchorCheck.check(List.of(HEAD), List.of(token), anchor).issues().stream()
        .map(Issue::rule)
        .toList();
  }

  /** An authority that signs by writing down what it was shown. */
  private static class Authority implements TimestampAnchor {
    private final Instant time;

    Authority(Instant time) {
      this.time = time;
    }

    @Override
    public TimestampToken attest(ContentHash hash) {
      return TimestampToken.of(
          "tsa.example", hash, time, ("signed " + hash).getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public AnchorVerdict verify(TimestampToken token) {
      return token.equals(attest(token.hash())) ? AnchorVerdict.CONFIRMED : AnchorVerdict.DENIED;
    }
  }

  /** An authority that never answers. */
  private static final class Unreachable implements TimestampAnchor {
    @Override
    public TimestampToken attest(ContentHash hash) {
      throw new AnchorRefusedException(LocalizedText.of("応答がありません", "no answer"));
    }

    @Override
    public AnchorVerdict verify(TimestampToken token) {
      throw new AnchorRefusedException(LocalizedText.of("応答がありません", "no answer"));
    }
  }
}
