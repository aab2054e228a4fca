/// A font file at a size in points; a pitch (points a character) above zero makes it a typewriter's.
record Face(String file, double size, double pitch) {
}
