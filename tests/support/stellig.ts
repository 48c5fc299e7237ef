/** A hint that states one exact answer. */
export const STELLIG =
  /(?:Schrijf|Zet|Haal|Bedoelde u|Maak er|Vervang|Verwijder|Gebruik)\b[^.]*['`"‘“]|Haal .* weg/;
