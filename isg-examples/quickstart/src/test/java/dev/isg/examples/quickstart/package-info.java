/** Proves the main job on Company A, from the files to the terminal and the browser. */
package dev.isg.examples.quickstart;
