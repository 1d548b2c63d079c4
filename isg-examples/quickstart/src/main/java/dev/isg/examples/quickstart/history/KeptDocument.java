package dev.isg.examples.quickstart.history;

import dev.isg.core.programme.Programme;
import dev.isg.core.store.DocumentKey;
import java.util.Locale;

/** A document of a folder as it is kept. */
enum KeptDocument {
  PROGRAMME,
  INDICATORS,
  DECISIONS,
  CAUSES,
  AUDIT,
  DISCLOSURE,
  MONITORING,
  STRUCTURE,
  PLAN,
  INCIDENTS,
  STAKEHOLDERS,
  WITHDRAWN;

  /** The kind under which it is kept. */
  String kind() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The key under which it is kept; the root of a governance unit names the unit. */
  DocumentKey key(String unit) {
    return DocumentKey.of(kind(), unit);
  }

  static String unit(Programme programme) {
    return programme.governanceUnit().root().value();
  }
}
