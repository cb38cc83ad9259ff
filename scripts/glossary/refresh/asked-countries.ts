/** Countries whose office-holders the refresh asks for: Wikidata id and name. */

export const ASKED_COUNTRIES = `
Q30|United States
Q145|United Kingdom
Q142|France
Q183|Germany
Q38|Italy
Q29|Spain
Q36|Poland
Q212|Ukraine
Q159|Russia
Q148|China
Q17|Japan
Q884|South Korea
Q423|North Korea
Q668|India
Q843|Pakistan
Q902|Bangladesh
Q16|Canada
Q408|Australia
Q664|New Zealand
Q96|Mexico
Q155|Brazil
Q414|Argentina
Q717|Venezuela
Q739|Colombia
Q298|Chile
Q419|Peru
Q241|Cuba
Q790|Haiti
Q258|South Africa
Q1033|Nigeria
Q114|Kenya
Q115|Ethiopia
Q1049|Sudan
Q1016|Libya
Q948|Tunisia
Q262|Algeria
Q1028|Morocco
Q117|Ghana
Q1036|Uganda
Q924|Tanzania
Q954|Zimbabwe
Q1037|Rwanda
Q974|Democratic Republic of the Congo
Q912|Mali
Q1032|Niger
Q1041|Senegal
Q1008|Ivory Coast
Q1009|Cameroon
Q79|Egypt
Q801|Israel
Q219060|Palestine
Q794|Iran
Q796|Iraq
Q858|Syria
Q822|Lebanon
Q810|Jordan
Q851|Saudi Arabia
Q846|Qatar
Q878|United Arab Emirates
Q817|Kuwait
Q805|Yemen
Q43|Turkey
Q41|Greece
Q55|Netherlands
Q31|Belgium
Q34|Sweden
Q20|Norway
Q35|Denmark
Q33|Finland
Q189|Iceland
Q27|Ireland
Q40|Austria
Q39|Switzerland
Q45|Portugal
Q28|Hungary
Q213|Czech Republic
Q214|Slovakia
Q218|Romania
Q219|Bulgaria
Q403|Serbia
Q224|Croatia
Q215|Slovenia
Q37|Lithuania
Q211|Latvia
Q191|Estonia
Q229|Cyprus
Q233|Malta
Q32|Luxembourg
Q184|Belarus
Q217|Moldova
Q230|Georgia
Q399|Armenia
Q227|Azerbaijan
Q232|Kazakhstan
Q265|Uzbekistan
Q252|Indonesia
Q833|Malaysia
Q928|Philippines
Q869|Thailand
Q881|Vietnam
Q334|Singapore
Q836|Myanmar
Q854|Sri Lanka
Q837|Nepal
Q889|Afghanistan
Q865|Taiwan
`;
