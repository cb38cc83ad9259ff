/** Who held what on a day, from public knowledge: date, name as a paper prints it, office, place or body. `-` before the office: not held. */

export const ROLES = `
2025-08-11|Donald Trump|President|United States
2019-06-01|Donald Trump|President|United States
2022-06-01|Donald Trump|-President|United States
2023-05-01|Joe Biden|President|United States
2012-05-01|Joe Biden|Vice President|United States
2000-05-01|Joe Biden|Senator|Delaware
2012-05-01|Barack Obama|President|United States
2006-05-01|Barack Obama|Senator|Illinois
2005-05-01|George W. Bush|President|United States
1998-05-01|George W. Bush|Governor|Texas
1996-05-01|Bill Clinton|President|United States
2010-05-01|Hillary Clinton|Secretary of State|United States
2004-05-01|Hillary Clinton|Senator|New York
2014-05-01|John Kerry|Secretary of State|United States
2022-05-01|Antony Blinken|Secretary of State|United States
2025-08-11|Marco Rubio|Secretary of State|United States
2019-05-01|Marco Rubio|Senator|Florida
2019-05-01|Mike Pompeo|Secretary of State|United States
2017-06-01|Mike Pompeo|CIA Director|United States
2017-06-01|Rex Tillerson|Secretary of State|United States
2025-08-11|JD Vance|Vice President|United States
2024-03-01|JD Vance|Senator|Ohio
2022-05-01|Kamala Harris|Vice President|United States
2019-05-01|Kamala Harris|Senator|California
2018-05-01|Mike Pence|Vice President|United States
2015-05-01|Mike Pence|Governor|Indiana
2025-08-11|Pam Bondi|Attorney General|United States
2015-05-01|Pam Bondi|Attorney General|Florida
2023-05-01|Merrick Garland|Attorney General|United States
2019-06-01|William Barr|Attorney General|United States
2017-06-01|Jeff Sessions|Attorney General|United States
2025-08-11|Pete Hegseth|Secretary of Defense|United States
2022-05-01|Lloyd Austin|Secretary of Defense|United States
2025-08-11|Scott Bessent|Secretary of the Treasury|United States
2022-05-01|Janet Yellen|Secretary of the Treasury|United States
2016-05-01|Janet Yellen|Federal Reserve Chair|United States
2025-08-11|Kristi Noem|Secretary of Homeland Security|United States
2021-05-01|Kristi Noem|Governor|South Dakota
2022-05-01|Alejandro Mayorkas|Secretary of Homeland Security|United States
2025-08-11|Robert F. Kennedy Jr.|Secretary of Health and Human Services|United States
2025-08-11|Tulsi Gabbard|Director of National Intelligence|United States
2025-08-11|Kash Patel|FBI Director|United States
2020-05-01|Christopher Wray|FBI Director|United States
2016-05-01|James Comey|FBI Director|United States
2025-08-11|Karoline Leavitt|White House Press Secretary|United States
2023-05-01|Karine Jean-Pierre|White House Press Secretary|United States
2021-06-01|Jen Psaki|White House Press Secretary|United States
2025-08-11|John Roberts|Chief Justice|United States
2025-08-11|Mike Johnson|Speaker of the House|United States
2021-06-01|Nancy Pelosi|Speaker of the House|United States
2023-06-01|Kevin McCarthy|Speaker of the House|United States
2017-06-01|Paul Ryan|Speaker of the House|United States
2025-08-11|John Thune|Senate Majority Leader|United States
2019-06-01|Mitch McConnell|Senate Majority Leader|United States
2022-06-01|Chuck Schumer|Senate Majority Leader|United States
2025-08-11|Bernie Sanders|Senator|Vermont
2025-08-11|Elizabeth Warren|Senator|Massachusetts
2025-08-11|Ted Cruz|Senator|Texas
2017-06-01|John McCain|Senator|Arizona
2025-08-11|Alexandria Ocasio-Cortez|Representative|New York
2025-08-11|Gavin Newsom|Governor|California
2025-08-11|Greg Abbott|Governor|Texas
2025-08-11|Ron DeSantis|Governor|Florida
2025-08-11|Gretchen Whitmer|Governor|Michigan
2025-08-11|Kathy Hochul|Governor|New York
2018-06-01|Andrew Cuomo|Governor|New York
2025-08-11|Josh Shapiro|Governor|Pennsylvania
2019-06-01|Larry Hogan|Governor|Maryland
2025-08-11|Eric Adams|Mayor|New York City
2018-06-01|Bill de Blasio|Mayor|New York City
2025-08-11|Karen Bass|Mayor|Los Angeles
2025-08-11|Keir Starmer|Prime Minister|United Kingdom
2021-06-01|Keir Starmer|Leader of the Opposition|United Kingdom
2023-06-01|Rishi Sunak|Prime Minister|United Kingdom
2021-06-01|Rishi Sunak|Chancellor of the Exchequer|United Kingdom
2022-09-20|Liz Truss|Prime Minister|United Kingdom
2022-01-20|Liz Truss|Foreign Secretary|United Kingdom
2020-06-01|Boris Johnson|Prime Minister|United Kingdom
2017-06-20|Boris Johnson|Foreign Secretary|United Kingdom
2014-06-01|Boris Johnson|Mayor|London
2018-06-01|Theresa May|Prime Minister|United Kingdom
2013-06-01|Theresa May|Home Secretary|United Kingdom
2014-06-01|David Cameron|Prime Minister|United Kingdom
2024-02-01|David Cameron|Foreign Secretary|United Kingdom
2009-06-01|Gordon Brown|Prime Minister|United Kingdom
2003-06-01|Gordon Brown|Chancellor of the Exchequer|United Kingdom
2003-06-01|Tony Blair|Prime Minister|United Kingdom
1985-06-01|Margaret Thatcher|Prime Minister|United Kingdom
1993-06-01|John Major|Prime Minister|United Kingdom
2025-08-11|Rachel Reeves|Chancellor of the Exchequer|United Kingdom
2025-08-11|David Lammy|Foreign Secretary|United Kingdom
2025-08-11|Yvette Cooper|Home Secretary|United Kingdom
2020-06-01|Priti Patel|Home Secretary|United Kingdom
2020-06-01|Dominic Raab|Foreign Secretary|United Kingdom
2012-06-01|William Hague|Foreign Secretary|United Kingdom
2014-06-01|George Osborne|Chancellor of the Exchequer|United Kingdom
2025-08-11|Sadiq Khan|Mayor|London
2025-08-11|John Swinney|First Minister|Scotland
2020-06-01|Nicola Sturgeon|First Minister|Scotland
2010-06-01|Alex Salmond|First Minister|Scotland
2025-08-11|Kemi Badenoch|Leader of the Opposition|United Kingdom
2025-08-11|Emmanuel Macron|President|France
2016-01-15|Emmanuel Macron|Minister of the Economy|France
2014-06-01|François Hollande|President|France
2010-06-01|Nicolas Sarkozy|President|France
2000-06-01|Jacques Chirac|President|France
2025-08-11|François Bayrou|Prime Minister|France
2021-06-01|Jean Castex|Prime Minister|France
2018-06-01|Édouard Philippe|Prime Minister|France
2025-08-11|Friedrich Merz|Chancellor|Germany
2023-06-01|Olaf Scholz|Chancellor|Germany
2019-06-01|Olaf Scholz|Finance Minister|Germany
2015-06-01|Angela Merkel|Chancellor|Germany
2000-06-01|Gerhard Schröder|Chancellor|Germany
2023-06-01|Annalena Baerbock|Foreign Minister|Germany
2025-08-11|Johann Wadephul|Foreign Minister|Germany
2025-08-11|Boris Pistorius|Defence Minister|Germany
2025-08-11|Giorgia Meloni|Prime Minister|Italy
2021-06-01|Mario Draghi|Prime Minister|Italy
2015-06-01|Mario Draghi|President of the European Central Bank|European Central Bank
2020-06-01|Giuseppe Conte|Prime Minister|Italy
2015-06-01|Matteo Renzi|Prime Minister|Italy
2025-08-11|Sergio Mattarella|President|Italy
2025-08-11|Pedro Sánchez|Prime Minister|Spain
2015-06-01|Mariano Rajoy|Prime Minister|Spain
2025-08-11|Viktor Orbán|Prime Minister|Hungary
2025-08-11|Donald Tusk|Prime Minister|Poland
2010-06-01|Donald Tusk|Prime Minister|Poland
2017-06-01|Donald Tusk|President of the European Council|European Union
2025-08-11|Radosław Sikorski|Foreign Minister|Poland
2025-08-11|Karol Nawrocki|President|Poland
2020-06-01|Andrzej Duda|President|Poland
2025-08-11|Vladimir Putin|President|Russia
2010-06-01|Vladimir Putin|Prime Minister|Russia
2010-06-01|Dmitry Medvedev|President|Russia
2025-08-11|Sergei Lavrov|Foreign Minister|Russia
2025-08-11|Andrei Belousov|Defence Minister|Russia
2020-06-01|Sergei Shoigu|Defence Minister|Russia
2025-08-11|Volodymyr Zelensky|President|Ukraine
2016-06-01|Petro Poroshenko|President|Ukraine
2025-08-11|Yulia Svyrydenko|Prime Minister|Ukraine
2023-06-01|Denys Shmyhal|Prime Minister|Ukraine
2023-06-01|Dmytro Kuleba|Foreign Minister|Ukraine
2025-08-11|Benjamin Netanyahu|Prime Minister|Israel
2022-02-01|Naftali Bennett|Prime Minister|Israel
2022-09-01|Yair Lapid|Prime Minister|Israel
2023-06-01|Yoav Gallant|Defence Minister|Israel
2025-08-11|Israel Katz|Defence Minister|Israel
2025-08-11|Gideon Saar|Foreign Minister|Israel
2025-08-11|Isaac Herzog|President|Israel
2025-08-11|Mahmoud Abbas|President|Palestine
2025-08-11|Masoud Pezeshkian|President|Iran
2023-06-01|Ebrahim Raisi|President|Iran
2017-06-01|Hassan Rouhani|President|Iran
2025-08-11|Ali Khamenei|Supreme Leader|Iran
2025-08-11|Abbas Araghchi|Foreign Minister|Iran
2025-08-11|Ahmed al-Sharaa|President|Syria
2020-06-01|Bashar al-Assad|President|Syria
2025-08-11|Recep Tayyip Erdogan|President|Turkey
2010-06-01|Recep Tayyip Erdogan|Prime Minister|Turkey
2025-08-11|Hakan Fidan|Foreign Minister|Turkey
2025-08-11|Abdel Fattah el-Sisi|President|Egypt
2025-08-11|Xi Jinping|President|China
2025-08-11|Li Qiang|Prime Minister|China
2025-08-11|Wang Yi|Foreign Minister|China
2025-08-11|Lai Ching-te|President|Taiwan
2020-06-01|Tsai Ing-wen|President|Taiwan
2025-08-11|Shigeru Ishiba|Prime Minister|Japan
2022-06-01|Fumio Kishida|Prime Minister|Japan
2015-06-01|Shinzo Abe|Prime Minister|Japan
2025-08-11|Lee Jae-myung|President|South Korea
2023-06-01|Yoon Suk Yeol|President|South Korea
2018-06-01|Moon Jae-in|President|South Korea
2025-08-11|Narendra Modi|Prime Minister|India
2008-06-01|Manmohan Singh|Prime Minister|India
2025-08-11|S. Jaishankar|Foreign Minister|India
2025-08-11|Amit Shah|Home Minister|India
2025-08-11|Shehbaz Sharif|Prime Minister|Pakistan
2020-06-01|Imran Khan|Prime Minister|Pakistan
2020-06-01|Sheikh Hasina|Prime Minister|Bangladesh
2025-08-11|Anthony Albanese|Prime Minister|Australia
2020-06-01|Scott Morrison|Prime Minister|Australia
2016-06-01|Malcolm Turnbull|Prime Minister|Australia
2025-08-11|Penny Wong|Foreign Minister|Australia
2025-08-11|Mark Carney|Prime Minister|Canada
2010-06-01|Mark Carney|Governor|Bank of Canada
2016-06-01|Mark Carney|Governor|Bank of England
2020-06-01|Justin Trudeau|Prime Minister|Canada
2010-06-01|Stephen Harper|Prime Minister|Canada
2020-06-01|Jacinda Ardern|Prime Minister|New Zealand
2025-08-11|Christopher Luxon|Prime Minister|New Zealand
2025-08-11|Claudia Sheinbaum|President|Mexico
2020-06-01|Andrés Manuel López Obrador|President|Mexico
2015-06-01|Enrique Peña Nieto|President|Mexico
2025-08-11|Luiz Inácio Lula da Silva|President|Brazil
2020-06-01|Jair Bolsonaro|President|Brazil
2014-06-01|Dilma Rousseff|President|Brazil
2025-08-11|Javier Milei|President|Argentina
2025-08-11|Nicolás Maduro|President|Venezuela
2025-08-11|Yván Gil|Foreign Minister|Venezuela
2025-08-11|Gustavo Petro|President|Colombia
2025-08-11|Nayib Bukele|President|El Salvador
2025-08-11|Cyril Ramaphosa|President|South Africa
2015-06-01|Jacob Zuma|President|South Africa
2025-08-11|Bola Tinubu|President|Nigeria
2020-06-01|Muhammadu Buhari|President|Nigeria
2025-08-11|William Ruto|President|Kenya
2025-08-11|Abiy Ahmed|Prime Minister|Ethiopia
2025-08-11|Paul Kagame|President|Rwanda
2025-08-11|António Guterres|Secretary-General|United Nations
2012-06-01|Ban Ki-moon|Secretary-General|United Nations
2000-06-01|Kofi Annan|Secretary-General|United Nations
2025-08-11|Ursula von der Leyen|President of the European Commission|European Commission
2017-06-01|Ursula von der Leyen|Defence Minister|Germany
2017-06-01|Jean-Claude Juncker|President of the European Commission|European Commission
2025-08-11|Kaja Kallas|High Representative|European Union
2023-06-01|Kaja Kallas|Prime Minister|Estonia
2025-08-11|Mark Rutte|Secretary General|NATO
2020-06-01|Mark Rutte|Prime Minister|Netherlands
2020-06-01|Jens Stoltenberg|Secretary General|NATO
2025-08-11|Christine Lagarde|President of the European Central Bank|European Central Bank
2025-08-11|Tedros Adhanom Ghebreyesus|Director-General|World Health Organization
2025-08-11|Tim Cook|Chief Executive|Apple
2005-06-01|Steve Jobs|Chief Executive|Apple
2025-08-11|Satya Nadella|Chief Executive|Microsoft
2025-08-11|Sundar Pichai|Chief Executive|Alphabet
2025-08-11|Mark Zuckerberg|Chief Executive|Meta
2025-08-11|Elon Musk|Chief Executive|Tesla
2025-08-11|Sam Altman|Chief Executive|OpenAI
2017-03-01|Subrahmanyam Jaishankar|-Foreign Minister|India
2026-11-25|Mohammed bin Salman|-King|Saudi Arabia
2026-11-25|Sanna Marin|-Member of Parliament|Finland
2026-11-25|William Ruto|-Vice President|Kenya
2026-11-25|Andy Burnham|-Mayor|Greater Manchester
2026-11-25|Gabriel Attal|-Minister Delegate for Public Accounts|France
2021-05-01|Jacinda Ardern|Prime Minister|New Zealand
`;
