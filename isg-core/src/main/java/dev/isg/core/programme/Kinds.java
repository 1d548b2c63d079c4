package dev.isg.core.programme;

import dev.isg.core.basics.LocalizedText;
import dev.isg.core.basics.TypedId;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What the parts of a programme are called in messages. */
final class Kinds {
  static final LocalizedText UNIT = LocalizedText.of("組織単位", "unit");
  static final LocalizedText PERSON = LocalizedText.of("人", "person");
  static final LocalizedText CORE_VALUE = LocalizedText.of("価値", "core value");
  static final LocalizedText OBJECTIVE = LocalizedText.of("目的", "objective");
  static final LocalizedText TARGET = LocalizedText.of("目標", "target");
  static final LocalizedText CONTROL_OBJECTIVE = LocalizedText.of("管理目的", "control objective");
  static final LocalizedText CONTROL = LocalizedText.of("管理策", "control");
  static final LocalizedText RISK = LocalizedText.of("リスク", "risk");
  static final LocalizedText TREATMENT = LocalizedText.of("対応", "treatment");
  static final LocalizedText DOMAIN = LocalizedText.of("分野", "domain");
  static final LocalizedText EVENT = LocalizedText.of("事象", "event");
  static final LocalizedText ASSET = LocalizedText.of("情報資産", "information asset");
  static final LocalizedText REQUIREMENT = LocalizedText.of("追加要件", "added requirement");

  static final LocalizedText SECURITY_POLICY =
      LocalizedText.of("情報セキュリティポリシー", "information security policy");
  static final LocalizedText EXCEPTION = LocalizedText.of("例外", "exception");
  static final LocalizedText IMPROVEMENT = LocalizedText.of("改善提案", "proposal");
  static final LocalizedText ENVIRONMENT_CHANGE = LocalizedText.of("環境変化", "environment change");
  static final LocalizedText ISMS_ITEM = LocalizedText.of("ISMS の項目", "ISMS item");
  static final LocalizedText SCHEME = LocalizedText.of("制度", "scheme");

  private Kinds() {}

  static LocalizedText id(TypedId id) {
    return LocalizedText.same(id.value());
  }

  static LocalizedText list(List<LocalizedText> texts) {
    return LocalizedText.of(
        String.join("、", texts.stream().map(LocalizedText::ja).toList()),
        String.join(", ", texts.stream().map(LocalizedText::en).toList()));
  }

  static Map<String, LocalizedText> with(
      Map<String, LocalizedText> inputs, String name, LocalizedText value) {
    Map<String, LocalizedText> more = new TreeMap<>(inputs);
    more.put(name, value);
    return more;
  }

  static LocalizedText number(int number) {
    return LocalizedText.same(Integer.toString(number));
  }
}
