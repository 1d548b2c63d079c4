/**
 * The stores of this library over a relational database: plain JDBC, plain SQL, nothing between.
 *
 * <p>{@link dev.isg.examples.store.jdbc.JdbcStores} takes a {@code DataSource} of H2 or PostgreSQL,
 * brings the schema up to date and gives a store of each kind. Each passes the kit in {@code
 * isg-tck} on both databases, so it can be copied, or read as the pattern for another database.
 *
 * <p>Three things carry the contracts. A unique key lets exactly one of several writers through, so
 * that compare-and-set needs no lock. Each call is one transaction. A scan is one statement whose
 * rows are fetched a thousand at a time, so it sees one moment and needs little memory.
 */
@NullMarked
package dev.isg.examples.store.jdbc;

import org.jspecify.annotations.NullMarked;
