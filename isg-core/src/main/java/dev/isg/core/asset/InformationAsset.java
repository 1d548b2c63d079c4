package dev.isg.core.asset;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.isg.core.basics.ConfidentialityLabel;
import dev.isg.core.basics.IsgValue;
import dev.isg.core.basics.LocalizedText;
import dev.isg.core.organisation.UnitId;
import dev.isg.core.risk.AssetId;
import dev.isg.core.risk.SecurityProperty;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Information the company values, on paper, in heads or in systems.
 *
 * @source METI 2009, preface and 1.3.1
 */
@IsgValue
@Value.Immutable
@JsonSerialize(as = ImmutableInformationAsset.class)
@JsonDeserialize(as = ImmutableInformationAsset.class)
public abstract class InformationAsset {
  InformationAsset() {}

  /** Starts one. */
  public static Builder builder() {
    return new Builder();
  }

  /** The id, unique in the programme. */
  public abstract AssetId id();

  /** The name. */
  public abstract LocalizedText name();

  /** What it is kept in. */
  public abstract AssetKind kind();

  /** The unit that answers for it. */
  public abstract UnitId owner();

  /** Whether it is IT; as its kind is unless said otherwise. */
  @Value.Default
  public boolean it() {
    return kind().it();
  }

  /** Whether it concerns information security; true unless said otherwise. */
  @Value.Default
  public boolean infosec() {
    return true;
  }

  /** How much it needs each property; a property that is not named is not assessed. */
  public abstract List<ProtectionNeed> needs();

  /** What restricts its use; empty if nothing does. */
  public abstract List<UseRestriction> restrictions();

  /** How far it may travel; empty while nobody has said. */
  public abstract Optional<ConfidentialityLabel> label();

  /** Which governance looks after it. */
  public final GovernedBy governedBy() {
    return GovernedBy.of(it(), infosec());
  }

  /** How much it needs the property, the gravest if named twice; empty while not assessed. */
  public final Optional<NeedLevel> need(SecurityProperty property) {
    return needs().stream()
        .filter(need -> need.property() == property)
        .map(ProtectionNeed::level)
        .max(Comparator.naturalOrder());
  }

  /** Whether law restricts its use. */
  public final boolean restrictedByLaw() {
    return restrictedBy(RestrictionGround.LAW);
  }

  /** Whether a contract restricts its use. */
  public final boolean restrictedByContract() {
    return restrictedBy(RestrictionGround.CONTRACT);
  }

  /** Whether it belongs to someone else. */
  public final boolean ownedByThirdParty() {
    return restrictedBy(RestrictionGround.THIRD_PARTY);
  }

  private boolean restrictedBy(RestrictionGround ground) {
    return restrictions().stream().anyMatch(restriction -> restriction.ground() == ground);
  }

  /** Builds an asset. */
  public static class Builder extends ImmutableInformationAsset.Builder {
    Builder() {}
  }
}
