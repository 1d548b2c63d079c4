package dev.isg.evaluation.dossier;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.isg.core.basics.ContentHash;
import dev.isg.core.basics.InvalidModelException;
import dev.isg.core.basics.IsgValue;
import dev.isg.core.basics.LocalizedText;
import dev.isg.core.json.DocumentFormat;
import dev.isg.core.json.IsgJson;
import dev.isg.core.organisation.PersonId;
import dev.isg.evaluation.oversight.AuditChecklist;
import dev.isg.evaluation.oversight.AuditFile;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One version of the proof of what was examined: the records, and the checklist with its evidence,
 * frozen. It names the version before by its hash, so that none can be altered unseen.
 *
 * @source METI 2009, 6.1; versions and hashes are a design of this library
 */
@DocumentFormat(name = "audit-dossier", version = AuditDossier.FORMAT_VERSION)
@IsgValue
@Value.Immutable
@JsonSerialize(as = ImmutableAuditDossier.class)
@JsonDeserialize(as = ImmutableAuditDossier.class)
public abstract class AuditDossier {
  /** The version of the format this library writes and the newest it reads. */
  public static final int FORMAT_VERSION = 1;

  AuditDossier() {}

  /** Starts one. */
  public static Builder builder() {
    return new Builder();
  }

  /** The version of the format. */
  @Value.Default
  public int formatVersion() {
    return FORMAT_VERSION;
  }

  /** The number of this version; the first is 1. */
  public abstract int version();

  /** The hash of the version before; empty for the first. */
  public abstract Optional<ContentHash> previous();

  /** When it was frozen. */
  public abstract Instant recordedAt();

  /** Who froze it. */
  public abstract PersonId recordedBy();

  /** Why there is this version. */
  public abstract LocalizedText reason();

  /** The records as they were. */
  public abstract AuditFile file();

  /** The points with evidence and answers as they were, and the evaluation they look at. */
  public abstract AuditChecklist checklist();

  /**
   * The hash that names this version: of its number, the version before, the records, and each
   * point with its answer and evidence. How a later release words the evidence changes nothing.
   */
  public final ContentHash contentHash() {
    return IsgJson.standard().hash(Seal.of(this));
  }

  @Value.Check
  void check() {
    if (formatVersion() != FORMAT_VERSION) {
      throw InvalidModelException.of(
          "AuditDossier",
          "formatVersion は " + FORMAT_VERSION + " だけを読めます",
          "this release reads formatVersion " + FORMAT_VERSION + " only");
    }
    if (version() < 1 || (version() == 1) != previous().isEmpty()) {
      throw InvalidModelException.of(
          "AuditDossier",
          "version は 1 以上で、2 からは previous が必要です",
          "version starts at 1, and only from 2 on there is a previous one");
    }
  }

  /** Builds a version. */
  public static class Builder extends ImmutableAuditDossier.Builder {
    Builder() {}
  }
}
