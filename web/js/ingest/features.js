/** The incidents of a preview that go on its map. */
export const placed = (features) => features.filter(({ geometry, left }) => geometry && !left);
