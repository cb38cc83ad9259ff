/** Peoples, religions and languages that are no nationality: `Māori elders`, `a Hindu temple`, `in Swahili`. Lower case; one line a part of the world. */

const set = (text: string): ReadonlySet<string> => new Set(text.split(' '));

export const PEOPLES = set(
  [
    // religions and their people
    'christian christians muslim muslims islamic islamist islamists hindu hindus jew jews jewish sikh sikhs buddhist buddhists catholic catholics protestant protestants orthodox anglican anglicans methodist methodists baptist baptists evangelical evangelicals mormon mormons sunni sunnis shia shias shiite shiites alawite alawites druze zoroastrian zoroastrians jain jains copt copts coptic maronite yazidi yazidis ahmadi ahmadis pentecostal quaker lutheran presbyterian',
    // parts of the world
    'african africans asian asians european europeans arab arabs arabic latino latinos latina latinas latinx hispanic hispanics caribbean scandinavian nordic balkan slavic western westerner westerners northerners southerners easterners american-indian eurasian persian ottoman byzantine roman mughal soviet',
    // africa
    'hausa fulani yoruba igbo ijaw kanuri tiv zulu zulus xhosa sotho tswana venda ndebele shona ovambo herero himba nama khoisan kikuyu luo luhya kalenjin maasai masai somali oromo amhara tigrayan tigrayans hutu hutus tutsi tutsis baganda akan ashanti fante fantes ewe ga dagomba mossi wolof mandinka fula berber berbers amazigh tuareg nubian nubians swahili lingala afrikaner afrikaners afrikaans sahrawi sahrawis',
    // middle east and asia
    'kurd kurds kurdish bedouin bedouins turkmen hazara hazaras pashtun pashtuns baloch baluch sindhi sindhis punjabi punjabis gujarati gujaratis bengali bengalis tamil tamils telugu kannadiga malayali malayalis marathi kashmiri kashmiris dalit dalits adivasi adivasis brahmin brahmins lingayat lingayats yadav yadavs rajput rajputs jat jats maratha marathas sinhalese sherpa sherpas tibetan tibetans uyghur uyghurs uygur uygurs uighur uighurs rohingya rohingyas karen kachin shan chin hmong han hui manchu cantonese mandarin javanese sundanese balinese acehnese dayak malays moro moros igorot lumad ainu hebrew yiddish urdu hindi farsi dari pashto sanskrit parsi parsis',
    // americas and oceania
    "inuit inuk metis métis cree ojibwe anishinaabe mohawk mi'kmaq navajo cherokee sioux lakota dene tlingit haida garifuna mapuche quechua aymara guarani guaraní maya mayan mayans nahuatl aztec inca incas wayuu yanomami kichwa creole afro-brazilian mestizo mestizos aboriginal aboriginals aborigine aborigines indigenous maori māori pakeha pākehā pasifika polynesian melanesian micronesian hawaiian hawaiians chamorro kanak",
    // europe and people of a city or state
    'roma sami basque basques catalan catalans flemish walloon bavarian cornish gaelic sicilian crimean tatar tatars chechen chechens cossack cossacks latin parisian londoner londoners texan texans californian californians floridian floridians yorker yorkers hoosier hoosiers tasmanian tasmanians queenslander queenslanders',
  ].join(' '),
);

/** People of states and cities, in the plural: no more than a rule for names, since the tagger was trained without them. Lower case. */
export const LOCALS = set(
  'alaskans arizonans berliners californians carolinians coloradans dakotans delhiites floridians glaswegians hawaiians iowans jerseyans kansans kentuckians lagosians londoners mancunians michiganders minnesotans missourians montanans mumbaikars nebraskans nevadans ohioans oklahomans oregonians parisians pennsylvanians tennesseans torontonians utahns virginians wisconsinites yorkers',
);
