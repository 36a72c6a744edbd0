/** Runs of the program in this process, its streams in memory, and a few of the packaged jar. */
package stele.cli;
