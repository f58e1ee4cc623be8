/** Names of countries, continents and oceans in use in English: vocabulary, with the kind of place. Those of the texts' own theatre are in the authority tables. */
export const worldNames: Readonly<Record<string, string>> = {
  country:
    "United States|United States of America|America|USA|U.S.|U.S.A.|US|United Kingdom|Great Britain|UK|U.K.|USSR|U.S.S.R.|Soviet Union|Soviet Russia|North Korea|South Korea|North Vietnam|South Vietnam|East Germany|West Germany|Saudi Arabia|New Zealand|South Africa|Czech Republic|Dominican Republic|Ivory Coast|Sri Lanka|Costa Rica|El Salvador|Puerto Rico|Bolivia|Ecuador|Guatemala|Honduras|Haiti|Uruguay|Paraguay|Luxembourg|Malta|Oman|Qatar|Bahrain|United Arab Emirates|Angola|Mozambique|Namibia|Zambia|Botswana|Mali|Niger|Chad|Benin|Togo|Gabon|Cameroon|Ivory Coast|Sierra Leone|Papua New Guinea|New Guinea|Fiji|Samoa|Guam|Greenland|Crimea|Palestine|Tibet|Siam|Ceylon|Transvaal|Rhodesia|Dahomey|Biafra|Russia|Japan|China|Nazi Germany|Third Reich|Russian Federation|Philippines|Austria-Hungary|Transjordan|Zaire",
  region:
    "Europe|Asia|Africa|North America|South America|Latin America|Central America|Oceania|Antarctica|Middle East|Near East|Far East|Balkans|Caucasus|Central Asia|Southeast Asia|South-East Asia|East Asia|South Asia|North Africa|Western Europe|Eastern Europe|Central Europe|Northern Europe|Southern Europe|Scandinavia|Siberia|Manchuria|Indochina|Arctic|Caribbean",
  sea: "Pacific|Atlantic|Mediterranean|Baltic|Pacific Ocean|Atlantic Ocean|Indian Ocean|Arctic Ocean|Black Sea|Red Sea|Adriatic|Aegean",
};
