/**
 * Direct: the information the company values, whatever it is kept in.
 *
 * <p>The objects of information security governance are all information assets: paper, know-how and
 * what people know as much as systems and data (guidance, section 1.3.1). An {@link
 * dev.isg.core.asset.InformationAsset} names its owner, how much it needs each of confidentiality,
 * integrity and availability, and what {@linkplain dev.isg.core.asset.UseRestriction restricts its
 * use}: law, a contract, or that it belongs to someone else (preface).
 *
 * <p>Governance of IT and of information security overlap and neither contains the other. {@link
 * dev.isg.core.asset.GovernedBy#of(boolean, boolean)} says, of anything with the two attributes,
 * which of them looks after it: a paper archive falls to information security governance alone, the
 * speed of an ERP system to IT governance alone, a firewall to both.
 */
@NullMarked
package dev.isg.core.asset;

import org.jspecify.annotations.NullMarked;
