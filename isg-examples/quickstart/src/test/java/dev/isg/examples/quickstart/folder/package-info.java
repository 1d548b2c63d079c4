/** Proves that files are written whole or not at all. */
package dev.isg.examples.quickstart.folder;
