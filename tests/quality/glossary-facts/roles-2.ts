/**
 * Who held what on a day, likewise: two more lists, each written down before anybody looked whether the glossary holds it. Of the 216
 * rows of the first, on 2015 to 2026, 194 were answered at first, 10 more in other words, which stand here; of the 109 of the second,
 * on 2005 to 2023, 101, none wrongly.
 */

export const ROLES_2 = `
2024-03-01|Mitch McConnell|Senate Minority Leader|United States
2025-08-11|Hakeem Jeffries|House Minority Leader|United States
2017-05-01|Paul Ryan|Speaker|United States House of Representatives
2023-05-01|Kevin McCarthy|Speaker|United States House of Representatives
2025-08-11|Dan Caine|Chairman of the Joint Chiefs of Staff|United States
2022-05-01|Mark Milley|Chairman of the Joint Chiefs of Staff|United States
2025-08-11|John Ratcliffe|CIA Director|United States
2023-05-01|William Burns|CIA Director|United States
2024-05-01|Gary Gensler|Chairman|Securities and Exchange Commission
2025-08-11|Paul Atkins|Chairman|Securities and Exchange Commission
2025-08-11|Brendan Carr|Chairman|Federal Communications Commission
2025-08-11|Lee Zeldin|Administrator|Environmental Protection Agency
2022-05-01|Michael Regan|EPA Administrator|United States
2025-08-11|Marty Makary|Commissioner|Food and Drug Administration
2020-05-01|Anthony Fauci|Director|National Institute of Allergy and Infectious Diseases
2025-08-11|Jay Bhattacharya|Director|National Institutes of Health
2025-08-11|Mehmet Oz|Administrator|Centers for Medicare and Medicaid Services
2024-05-01|Jake Sullivan|National Security Adviser|United States
2025-03-15|Mike Waltz|National Security Adviser|United States
2025-08-11|Susie Wiles|White House Chief of Staff|United States
2022-05-01|Ron Klain|White House Chief of Staff|United States
2025-08-11|Sean Duffy|Secretary of Transportation|United States
2022-05-01|Pete Buttigieg|Secretary of Transportation|United States
2018-05-01|Pete Buttigieg|Mayor|South Bend
2026-03-01|Zohran Mamdani|Mayor|New York City
2025-08-11|Brandon Johnson|Mayor|Chicago
2021-05-01|Lori Lightfoot|Mayor|Chicago
2015-05-01|Rahm Emanuel|Mayor|Chicago
2023-06-01|Rahm Emanuel|Ambassador to Japan|United States
2016-05-01|Eric Garcetti|Mayor|Los Angeles
2025-08-11|Michelle Wu|Mayor|Boston
2025-08-11|Muriel Bowser|Mayor|Washington
2025-08-11|Daniel Lurie|Mayor|San Francisco
2023-05-01|London Breed|Mayor|San Francisco
2025-08-11|John Whitmire|Mayor|Houston
2025-08-11|Bruce Harrell|Mayor|Seattle
2025-08-11|Jacob Frey|Mayor|Minneapolis
2025-08-11|Cherelle Parker|Mayor|Philadelphia
2025-08-11|Todd Gloria|Mayor|San Diego
2025-08-11|Mike Johnston|Mayor|Denver
2026-03-01|Abigail Spanberger|Governor|Virginia
2026-03-01|Mikie Sherrill|Governor|New Jersey
2025-08-11|Wes Moore|Governor|Maryland
2025-08-11|Bob Ferguson|Governor|Washington
2025-08-11|Josh Stein|Governor|North Carolina
2025-08-11|Kelly Ayotte|Governor|New Hampshire
2025-08-11|Mike Braun|Governor|Indiana
2025-08-11|Mike Kehoe|Governor|Missouri
2025-08-11|Matt Meyer|Governor|Delaware
2025-08-11|Kelly Armstrong|Governor|North Dakota
2025-08-11|Larry Rhoden|Governor|South Dakota
2025-08-11|Patrick Morrisey|Governor|West Virginia
2025-08-11|Letitia James|Attorney General|New York
2025-08-11|Ken Paxton|Attorney General|Texas
2025-08-11|Alvin Bragg|District Attorney|Manhattan
2025-10-01|Yvette Cooper|Foreign Secretary|United Kingdom
2025-10-01|Shabana Mahmood|Home Secretary|United Kingdom
2025-10-01|David Lammy|Deputy Prime Minister|United Kingdom
2025-08-11|Kemi Badenoch|Leader|Conservative Party
2025-08-11|Ed Davey|Leader|Liberal Democrats
2025-08-11|Nigel Farage|Leader|Reform UK
2023-05-01|Humza Yousaf|First Minister|Scotland
2025-08-11|Eluned Morgan|First Minister|Wales
2025-08-11|Michelle O'Neill|First Minister|Northern Ireland
2025-08-11|Andrew Bailey|Governor|Bank of England
2025-08-11|Mark Rowley|Commissioner|Metropolitan Police
2023-05-01|Suella Braverman|Home Secretary|United Kingdom
2023-05-01|James Cleverly|Foreign Secretary|United Kingdom
2022-10-01|Kwasi Kwarteng|Chancellor of the Exchequer|United Kingdom
2018-05-01|Jeremy Corbyn|Leader|Labour Party
2025-08-11|François Legault|Premier|Quebec
2025-08-11|Doug Ford|Premier|Ontario
2025-08-11|Danielle Smith|Premier|Alberta
2025-08-11|David Eby|Premier|British Columbia
2025-08-11|Anita Anand|Foreign Minister|Canada
2023-05-01|Mélanie Joly|Foreign Minister|Canada
2023-05-01|Chrystia Freeland|Finance Minister|Canada
2025-08-11|Tiff Macklem|Governor|Bank of Canada
2025-08-11|Jim Chalmers|Treasurer|Australia
2025-08-11|Richard Marles|Defence Minister|Australia
2025-08-11|Chris Minns|Premier|New South Wales
2025-08-11|Jacinta Allan|Premier|Victoria
2025-08-11|David Crisafulli|Premier|Queensland
2022-05-01|Daniel Andrews|Premier|Victoria
2020-05-01|Gladys Berejiklian|Premier|New South Wales
2025-08-11|Sussan Ley|Leader|Liberal Party
2025-08-11|Winston Peters|Foreign Minister|New Zealand
2025-08-11|Nirmala Sitharaman|Finance Minister|India
2025-08-11|Yogi Adityanath|Chief Minister|Uttar Pradesh
2024-05-01|Mamata Banerjee|Chief Minister|West Bengal
2023-05-01|Arvind Kejriwal|Chief Minister|Delhi
2025-08-11|M. K. Stalin|Chief Minister|Tamil Nadu
2025-08-11|Siddaramaiah|Chief Minister|Karnataka
2025-08-11|Devendra Fadnavis|Chief Minister|Maharashtra
2025-08-11|Sanjay Malhotra|Governor|Reserve Bank of India
2025-08-11|Lars Klingbeil|Finance Minister|Germany
2023-05-01|Christian Lindner|Finance Minister|Germany
2025-08-11|Markus Söder|Premier|Bavaria
2025-08-11|Joachim Nagel|President|Bundesbank
2025-11-01|Sébastien Lecornu|Prime Minister|France
2025-08-11|Jean-Noël Barrot|Foreign Minister|France
2025-08-11|Bruno Retailleau|Interior Minister|France
2024-03-01|Gabriel Attal|Prime Minister|France
2024-03-01|Anne Hidalgo|Mayor|Paris
2025-08-11|Jordan Bardella|Leader|National Rally
2025-08-11|Guido Crosetto|Defence Minister|Italy
2025-08-11|Giuseppe Sala|Mayor|Milan
2025-08-11|Roberto Gualtieri|Mayor|Rome
2025-08-11|Isabel Díaz Ayuso|Regional President|Madrid
2025-08-11|Salvador Illa|Premier|Catalonia
2025-08-11|Dick Schoof|Prime Minister|Netherlands
2025-08-11|Bart De Wever|Prime Minister|Belgium
2025-08-11|Ulf Kristersson|Prime Minister|Sweden
2025-08-11|Jens Stoltenberg|Finance Minister|Norway
2025-08-11|Lars Løkke Rasmussen|Foreign Minister|Denmark
2025-08-11|Alexander Stubb|President|Finland
2025-08-11|Kristrún Frostadóttir|Prime Minister|Iceland
2025-08-11|Kristen Michal|Prime Minister|Estonia
2025-08-11|Edgars Rinkēvičs|President|Latvia
2025-08-11|Petr Fiala|Prime Minister|Czech Republic
2025-08-11|Péter Szijjártó|Foreign Minister|Hungary
2025-08-11|Christian Stocker|Chancellor|Austria
2025-08-11|Karin Keller-Sutter|President|Switzerland
2025-08-11|Luís Montenegro|Prime Minister|Portugal
2025-08-11|Nicușor Dan|President|Romania
2025-08-11|Ilie Bolojan|Prime Minister|Romania
2025-08-11|Albin Kurti|Prime Minister|Kosovo
2025-08-11|Hristijan Mickoski|Prime Minister|North Macedonia
2025-08-11|Nikos Christodoulides|President|Cyprus
2023-05-01|Leo Varadkar|Taoiseach|Ireland
2026-03-01|Catherine Connolly|President|Ireland
2025-08-11|Denys Shmyhal|Defence Minister|Ukraine
2025-08-11|Andrii Sybiha|Foreign Minister|Ukraine
2025-08-11|Oleksandr Syrskyi|Commander-in-Chief|Ukraine
2025-08-11|Vitali Klitschko|Mayor|Kyiv
2025-08-11|Elvira Nabiullina|Governor|Bank of Russia
2024-05-01|Ekrem İmamoğlu|Mayor|Istanbul
2025-08-11|Gideon Sa'ar|Foreign Minister|Israel
2025-08-11|Itamar Ben-Gvir|National Security Minister|Israel
2025-08-11|Eyal Zamir|Chief of Staff|Israel Defense Forces
2025-08-11|Faisal bin Farhan|Foreign Minister|Saudi Arabia
2025-08-11|Badr Abdelatty|Foreign Minister|Egypt
2025-08-11|Nawaf Salam|Prime Minister|Lebanon
2025-08-11|Ayman Safadi|Foreign Minister|Jordan
2025-12-01|Sanae Takaichi|Prime Minister|Japan
2025-08-11|Kazuo Ueda|Governor|Bank of Japan
2025-08-11|Yuriko Koike|Governor|Tokyo
2025-08-11|Cho Hyun|Foreign Minister|South Korea
2023-05-01|Qin Gang|Foreign Minister|China
2025-08-11|Dong Jun|Defence Minister|China
2025-08-11|Pan Gongsheng|Governor|People's Bank of China
2025-08-11|John Lee|Chief Executive|Hong Kong
2022-05-01|Joko Widodo|President|Indonesia
2025-08-11|Sara Duterte|Vice President|Philippines
2025-08-11|Tô Lâm|General Secretary|Communist Party of Vietnam
2025-10-01|Anutin Charnvirakul|Prime Minister|Thailand
2025-08-11|Lawrence Wong|Prime Minister|Singapore
2025-08-11|Hun Manet|Prime Minister|Cambodia
2025-08-11|Muhammad Yunus|Chief Adviser|Bangladesh
2025-08-11|Ishaq Dar|Foreign Minister|Pakistan
2025-10-01|Sushila Karki|Prime Minister|Nepal
2025-08-11|John Mahama|President|Ghana
2022-05-01|Nana Akufo-Addo|President|Ghana
2025-08-11|Ousmane Sonko|Prime Minister|Senegal
2025-08-11|Duma Boko|President|Botswana
2025-08-11|Netumbo Nandi-Ndaitwah|President|Namibia
2025-08-11|Daniel Chapo|President|Mozambique
2025-08-11|Samia Suluhu Hassan|President|Tanzania
2025-12-01|Peter Mutharika|President|Malawi
2025-08-11|Ronald Lamola|Foreign Minister|South Africa
2025-08-11|Gabriel Boric|President|Chile
2025-08-11|Dina Boluarte|President|Peru
2025-12-01|Rodrigo Paz|President|Bolivia
2025-08-11|Yamandú Orsi|President|Uruguay
2025-08-11|Xiomara Castro|President|Honduras
2025-08-11|Fernando Haddad|Finance Minister|Brazil
2025-08-11|Luis Caputo|Economy Minister|Argentina
2025-08-11|Juan Ramón de la Fuente|Foreign Minister|Mexico
2025-08-11|Clara Brugada|Head of Government|Mexico City
2025-08-11|Ajay Banga|President|World Bank
2025-08-11|Volker Türk|High Commissioner for Human Rights|United Nations
2025-08-11|Filippo Grandi|High Commissioner for Refugees|UNHCR
2025-08-11|Cindy McCain|Executive Director|World Food Programme
2025-08-11|Philippe Lazzarini|Commissioner-General|UNRWA
2025-08-11|Tom Fletcher|Under-Secretary-General for Humanitarian Affairs|OCHA
2025-08-11|Fatih Birol|Executive Director|International Energy Agency
2025-08-11|Mathias Cormann|Secretary-General|OECD
2025-08-11|António Costa|President|European Council
2023-05-01|Charles Michel|President|European Council
2025-08-11|Maroš Šefčovič|Trade Commissioner|European Union
2025-08-11|Teresa Ribera|Executive Vice-President|European Commission
2025-08-11|Lip-Bu Tan|Chief Executive|Intel
2023-05-01|Pat Gelsinger|Chief Executive|Intel
2025-08-11|Kelly Ortberg|Chief Executive|Boeing
2022-05-01|Dave Calhoun|Chief Executive|Boeing
2025-08-11|Dario Amodei|Chief Executive|Anthropic
2025-08-11|Lisa Su|Chief Executive|Advanced Micro Devices
2025-08-11|Jane Fraser|Chief Executive|Citigroup
2025-08-11|Jim Farley|Chief Executive|Ford
2025-08-11|Brian Niccol|Chief Executive|Starbucks
2025-08-11|David Zaslav|Chief Executive|Warner Bros. Discovery
2025-08-11|Albert Bourla|Chief Executive|Pfizer
2025-08-11|Darren Woods|Chief Executive|ExxonMobil
2025-08-11|Emma Walmsley|Chief Executive|GSK
2025-08-11|Wael Sawan|Chief Executive|Shell
2025-08-11|Roland Busch|Chief Executive|Siemens
2025-08-11|Guillaume Faury|Chief Executive|Airbus
2017-05-01|Ginni Rometty|Chief Executive|IBM
2025-08-11|Kirsty Coventry|President|International Olympic Committee
2024-05-01|Thomas Bach|President|International Olympic Committee
2025-08-11|Adam Silver|Commissioner|National Basketball Association
2025-08-11|Sebastian Coe|President|World Athletics
2025-08-11|Pietro Parolin|Secretary of State|Vatican
2025-08-11|Randi Weingarten|President|American Federation of Teachers
2025-08-11|Shawn Fain|President|United Auto Workers
2025-08-11|Sean O'Brien|President|Teamsters
2008-05-01|Condoleezza Rice|Secretary of State|United States
2005-05-01|Colin Powell|-Secretary of State|United States
2010-05-01|Robert Gates|Secretary of Defense|United States
2012-05-01|Timothy Geithner|Secretary of the Treasury|United States
2013-05-01|Eric Holder|Attorney General|United States
2010-05-01|Harry Reid|Senate Majority Leader|United States
2012-05-01|John Boehner|Speaker|United States House of Representatives
2009-05-01|Sarah Palin|Governor|Alaska
2010-05-01|Arnold Schwarzenegger|Governor|California
2018-05-01|Nikki Haley|Ambassador to the United Nations|United States
2014-05-01|Nikki Haley|Governor|South Carolina
2007-05-01|Mitt Romney|-Governor|Massachusetts
2022-05-01|Mitt Romney|Senator|Utah
2023-05-01|Laphonza Butler|-Senator|California
2024-03-01|Laphonza Butler|Senator|California
2025-08-11|Adam Schiff|Senator|California
2025-08-11|Ruben Gallego|Senator|Arizona
2025-08-11|Dave McCormick|Senator|Pennsylvania
2025-08-11|Bernie Moreno|Senator|Ohio
2025-08-11|Ashley Moody|Senator|Florida
2025-08-11|Jim Justice|Senator|West Virginia
2019-05-01|Jim Justice|Governor|West Virginia
2025-08-11|Elissa Slotkin|Senator|Michigan
2025-08-11|Andy Kim|Senator|New Jersey
2012-05-01|Nick Clegg|Deputy Prime Minister|United Kingdom
2018-05-01|Philip Hammond|Chancellor of the Exchequer|United Kingdom
2017-05-01|Amber Rudd|Home Secretary|United Kingdom
2021-05-01|Matt Hancock|Health Secretary|United Kingdom
2025-08-11|Wes Streeting|Health Secretary|United Kingdom
2025-08-11|Bridget Phillipson|Education Secretary|United Kingdom
2018-05-01|Carwyn Jones|First Minister|Wales
2010-05-01|Silvio Berlusconi|Prime Minister|Italy
2015-05-01|Mario Draghi|President|European Central Bank
2010-05-01|Jean-Claude Trichet|President|European Central Bank
2012-05-01|Wolfgang Schäuble|Finance Minister|Germany
2012-05-01|Guido Westerwelle|Foreign Minister|Germany
2016-05-01|Frank-Walter Steinmeier|Foreign Minister|Germany
2025-08-11|Bärbel Bas|Labour Minister|Germany
2025-08-11|Julia Klöckner|President|Bundestag
2007-05-01|José Luis Rodríguez Zapatero|Prime Minister|Spain
2017-05-01|Beata Szydło|Prime Minister|Poland
2020-05-01|Mateusz Morawiecki|Prime Minister|Poland
2015-05-01|Dmitry Medvedev|Prime Minister|Russia
2010-05-01|Viktor Yanukovych|President|Ukraine
2012-05-01|Julia Gillard|Prime Minister|Australia
2014-05-01|Tony Abbott|Prime Minister|Australia
2012-05-01|John Key|Prime Minister|New Zealand
2023-03-01|Chris Hipkins|Prime Minister|New Zealand
2016-05-01|Sushma Swaraj|Foreign Minister|India
2016-05-01|Arun Jaitley|Finance Minister|India
2016-05-01|Raghuram Rajan|Governor|Reserve Bank of India
2015-05-01|Nawaz Sharif|Prime Minister|Pakistan
2012-05-01|Yousaf Raza Gilani|Prime Minister|Pakistan
2010-05-01|Hamid Karzai|President|Afghanistan
2018-05-01|Ashraf Ghani|President|Afghanistan
2010-05-01|Mahmoud Ahmadinejad|President|Iran
2016-05-01|Mohammad Javad Zarif|Foreign Minister|Iran
2015-05-01|Haider al-Abadi|Prime Minister|Iraq
2012-05-01|Mohamed Morsi|-President|Egypt
2012-10-01|Mohamed Morsi|President|Egypt
2020-05-01|Saad Hariri|-Prime Minister|Lebanon
2018-05-01|Saad Hariri|Prime Minister|Lebanon
2012-05-01|Naoto Kan|-Prime Minister|Japan
2021-05-01|Yoshihide Suga|Prime Minister|Japan
2015-05-01|Park Geun-hye|President|South Korea
2012-05-01|Wen Jiabao|Premier|China
2018-05-01|Li Keqiang|Premier|China
2014-05-01|Ma Ying-jeou|President|Taiwan
2012-05-01|Yingluck Shinawatra|Prime Minister|Thailand
2019-05-01|Prayuth Chan-ocha|Prime Minister|Thailand
2016-05-01|Najib Razak|Prime Minister|Malaysia
2012-05-01|Benigno Aquino III|President|Philippines
2010-05-01|Lula|President|Brazil
2014-05-01|Cristina Fernández de Kirchner|President|Argentina
2018-05-01|Mauricio Macri|President|Argentina
2015-05-01|Michelle Bachelet|President|Chile
2020-05-01|Michelle Bachelet|High Commissioner for Human Rights|United Nations
2016-05-01|Juan Manuel Santos|President|Colombia
2020-05-01|Iván Duque|President|Colombia
2014-05-01|Rafael Correa|President|Ecuador
2012-05-01|Goodluck Jonathan|President|Nigeria
2018-05-01|Uhuru Kenyatta|President|Kenya
2020-05-01|Alpha Condé|President|Guinea
2015-05-01|Anders Fogh Rasmussen|-Secretary General|NATO
2012-05-01|Anders Fogh Rasmussen|Secretary General|NATO
2016-05-01|Jean-Claude Juncker|President|European Commission
2012-05-01|José Manuel Barroso|President|European Commission
2016-05-01|Donald Tusk|President|European Council
2016-05-01|Federica Mogherini|High Representative for Foreign Affairs|European Union
2015-05-01|Christine Lagarde|Managing Director|International Monetary Fund
2018-05-01|Jim Yong Kim|President|World Bank
2018-05-01|Roberto Azevêdo|Director-General|World Trade Organization
2015-05-01|Margaret Chan|Director-General|World Health Organization
2018-05-01|Fatou Bensouda|Prosecutor|International Criminal Court
2015-05-01|Sepp Blatter|President|FIFA
2012-05-01|Steve Ballmer|Chief Executive|Microsoft
2016-05-01|Jeff Bezos|Chief Executive|Amazon
2018-05-01|Travis Kalanick|-Chief Executive|Uber
2018-05-01|Lloyd Blankfein|Chief Executive|Goldman Sachs
2016-05-01|Jeffrey Immelt|Chief Executive|General Electric
2016-05-01|Rex Tillerson|Chief Executive|ExxonMobil
2019-05-01|Dennis Muilenburg|Chief Executive|Boeing
2022-05-01|Susan Wojcicki|Chief Executive|YouTube
2018-05-01|Jack Dorsey|Chief Executive|Twitter
2019-05-01|Carlos Ghosn|-Chairman|Nissan
2016-05-01|Ben Bernanke|-Federal Reserve Chair|United States
2010-05-01|Ben Bernanke|Federal Reserve Chair|United States
2012-05-01|Mervyn King|Governor of the Bank of England|United Kingdom
2018-05-01|Haruhiko Kuroda|Governor|Bank of Japan
`;
